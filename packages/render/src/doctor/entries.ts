import { nearest } from '@commonweal/data';
import type { FrameEntry } from '@commonweal/widgets';
import { entryName } from '@commonweal/widgets';
import { allTags } from '../element.js';
import { attributeFindings } from './attributes.js';
import type { FrameLists } from './embeds.js';
import { listAddress } from './embeds.js';
import type { Finding } from './finding.js';
import { finding } from './finding.js';
import type { Manifest } from './manifest.js';

/** Findings about the figure named in a frame's URL, according to the list that its page reads. */
export function entryFindings(
  frame: URL,
  line: number | null,
  lists: FrameLists,
  manifest: Manifest,
): readonly Finding[] {
  const address = listAddress(frame).href;
  const list = lists.get(address);
  const wanted = frame.searchParams.get('entry') ?? '';
  if (list === undefined) return [];
  if ('problem' in list) {
    const message = `The figure "${wanted}" of the frame was not checked: ${list.problem}. Name its list with --embeds.`;
    return list.isBroken
      ? [finding('error', 'frame-list', message, { line })]
      : [finding('ok', 'frame-entry-unchecked', message, { line })];
  }
  const name = entryName(frame.search);
  const entry = name === null ? undefined : list.entries.get(name);
  if (entry === undefined) return [unknownEntry(wanted, [...list.entries.keys()], address, line)];
  return figureFindings(wanted, entry, line, manifest);
}

function unknownEntry(
  wanted: string,
  names: readonly string[],
  address: string,
  line: number | null,
): Finding {
  const like = nearest(wanted, names);
  const has = names.length === 0 ? 'It has none that can be read.' : `It has ${names.join(', ')}.`;
  const suggestion = like === null ? '' : ` Did you mean "${like}"?`;
  const message = `There is no figure "${wanted}" in ${address}. ${has}${suggestion}`;
  const fix = like === null ? {} : { fix: `?entry=${like}` };
  return finding('error', 'frame-entry-unknown', message, { line, ...fix });
}

/** Findings about one figure of the list. */
function figureFindings(
  name: string,
  { element, attributes }: FrameEntry,
  line: number | null,
  manifest: Manifest,
): readonly Finding[] {
  const where = `In the figure "${name}"`;
  if (!allTags().includes(element)) {
    const message = `${where}: there is no element <${element}>. There are: ${allTags().join(', ')}.`;
    return [finding('error', 'unknown-element', message, { line })];
  }
  return attributeFindings([{ tag: element, attributes, line, where }], manifest);
}
