import type { Issue } from '@commonweal/data';
import { BUNDLE_VERSION, bundleHashes, bundleOf, WHOLE_BUNDLE } from '../bundles.js';
import type { Attributes } from '../element.js';
import { makeElement, tagOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import { dataBlock, dataMarkup } from '../html/data-block.js';
import { escapeText } from '../html/escape.js';
import { fallbackMarkup } from '../html/fallback.js';
import { toHtml } from '../html/to-html.js';
import { attributesOf, readArguments } from './arguments.js';
import type { Command, Exit } from './io.js';
import { EXIT, writeJson } from './io.js';
import { issueLine } from './issues.js';
import { bytesOf, dataOf } from './read-file.js';

const OPTIONS = {
  base: { type: 'string' },
  all: { type: 'boolean' },
  data: { type: 'string' },
  set: { type: 'string', multiple: true },
  static: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const embedCommand: Command = {
  summary: 'prints the snippet for an element, with its integrity hash',
  help: `Usage: commonweal embed ELEMENT [--base URL]

Prints what a web editor pastes into a page: the script with the SHA-384 of its bundle, the element, and in it what a
reader sees without script.

  --base URL         where you serve the bundles; /widgets/${BUNDLE_VERSION} where not given
  --all              the bundle with all elements, for a page with several
  --data FILE        put the data of a CSV or JSON file into the page
  --set NAME=VALUE   an attribute of the element, as often as needed; --set src=/data/file.csv for data at an address
  --static           the whole widget as static HTML, shown before the script and without it
  --json             print the parts as JSON

Exit status: 0 printed; 1 the data cannot be drawn; 2 wrong arguments.
`,
  async run(args, io): Promise<Exit> {
    const { values, subject } = readArguments('embed', args, OPTIONS, 'ELEMENT');
    const tag = tagOf(subject);
    const attributes = attributesOf(values.set ?? []);
    const file = values.all === true ? WHOLE_BUNDLE : bundleOf(tag);
    const integrity = (await bundleHashes()).get(file);
    if (integrity === undefined) throw new CwRenderError(`There is no bundle ${file}. Use --all.`);
    const base = (values.base ?? `/widgets/${BUNDLE_VERSION}`).replace(/\/+$/, '');
    // Another origin answers a request with integrity only when asked without cookies, and with permission.
    const foreign = /^(https?:)?\/\//.test(base) ? ' crossorigin="anonymous"' : '';
    const script = `<script type="module" src="${escapeText(`${base}/${file}`)}" integrity="${integrity}"${foreign}></script>`;
    const data = values.data === undefined ? null : dataOf(await bytesOf(values.data)).data;
    if (values.static === true) {
      const { html, styles, state, issues } = toHtml(tag, { attributes, ...(data === null ? {} : { data }) });
      for (const issue of issues) io.error(issueLine(issue));
      if (values.json === true) writeJson(io, { script, element: html, integrity, styleHash: styles.hash });
      else io.out(`${script}\n${html}\n`);
      return state === 'error' || state === 'empty' ? EXIT.found : EXIT.ok;
    }
    const { markup, issues, isDrawn } = snippet(tag, attributes, data === null ? null : dataBlock(data));
    for (const issue of issues) io.error(issueLine(issue));
    if (values.json === true) writeJson(io, { script, element: markup, integrity, styleHash: null });
    else io.out(`${script}\n${markup}\n`);
    return isDrawn ? EXIT.ok : EXIT.found;
  },
};

const HIGHEST = 2;
const LOWEST = 6;

/** The level that the element will give its heading: 2 where none that it takes is asked for. */
function headingLevelOf(attributes: Attributes): number {
  const level = Number(attributes['heading-level'] ?? HIGHEST);
  return Number.isInteger(level) && level >= HIGHEST && level <= LOWEST ? level : HIGHEST;
}

type Block = ReturnType<typeof dataBlock>;

/** What is pasted, with what is wrong with it. */
interface Snippet {
  readonly markup: string;
  readonly issues: readonly Issue[];
  /** As far as can be seen here: what stands at an address is not read. */
  readonly isDrawn: boolean;
}

/** The element with its data, and with its chart as a plain table where it can be drawn here. */
function snippet(tag: string, attributes: Attributes, block: Block | null): Snippet {
  const { element } = makeElement(tag, attributes, block);
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escapeText(String(value))}"`}`)
    .join('');
  const { src } = attributes;
  const isRemote = typeof src === 'string';
  const link = isRemote ? [`  <p><a href="${escapeText(src)}">The data of this figure</a></p>`] : [];
  // Without script nothing opens the rows that `show` holds back, so the fallback has all.
  const { model } = makeElement(tag, { ...attributes, show: null }, block).element;
  const isShown = element.model !== null && model !== null && !isRemote;
  const shown = isShown ? [fallbackMarkup(model, headingLevelOf(attributes))] : link;
  const inside = [...(block === null ? [] : [`  ${dataMarkup(block)}`]), ...shown];
  const issues = element.issues.filter(({ code }) => !isRemote || code !== 'empty-data');
  return {
    markup: [`<${tag}${written}>`, ...inside, `</${tag}>`].join('\n'),
    issues,
    isDrawn: isRemote ? issues.every(({ severity }) => severity !== 'fatal') : element.model !== null,
  };
}
