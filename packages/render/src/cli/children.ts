import { dirname, resolve } from 'node:path';
import type { Attributes } from '../element.js';
import { DASHBOARD } from '../element.js';
import { CwRenderError } from '../errors.js';
import type { Child } from '../html/to-html.js';
import { bytesOf, dataOf } from './files.js';

/** What a list of children looks like, for help. */
export const CHILDREN_EXAMPLE = `[
  { "element": "cw-life-expectancy-table" },
  { "element": "cw-bar-ranking", "file": "absence.csv", "attributes": { "benchmark": "England" } }
]`;

/** What an entry of the list may say. */
const KNOWN = ['element', 'file', 'data', 'attributes', 'lang'];

/**
 * The widgets of a dashboard, as a JSON file lists them: `element`, and where needed `attributes`, `lang`, and data as
 * text in `data` or in a `file` beside the list. Empty for any other element.
 *
 * @throws CwRenderError where there is no list, where it is none, or where it stands with another element
 */
export async function readChildren(
  tag: string,
  list: string | undefined,
): Promise<{ readonly children?: readonly Child[] }> {
  if (tag !== DASHBOARD) {
    if (list !== undefined) throw new CwRenderError(`Only a dashboard has --children, and not ${tag}.`);
    return {};
  }
  if (list === undefined) {
    throw new CwRenderError(
      'A dashboard is drawn with the widgets in it: list them in a file and name it with --children.',
    );
  }
  const entries = parsed(new TextDecoder().decode(await bytesOf(list)), list);
  return { children: await Promise.all(entries.map((entry, at) => childOf(entry, list, at + 1))) };
}

function parsed(text: string, list: string): readonly unknown[] {
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // Said below, as for any other content.
  }
  if (Array.isArray(json)) return json as readonly unknown[];
  throw new CwRenderError(`${list} is no JSON list of widgets. Write it as ${CHILDREN_EXAMPLE}`);
}

async function childOf(entry: unknown, list: string, place: number): Promise<Child> {
  const where = `Widget ${place} of ${list}`;
  if (!isRecord(entry) || typeof entry.element !== 'string') {
    throw new CwRenderError(`${where} does not say which "element" it is.`);
  }
  const unknown = Object.keys(entry).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw new CwRenderError(`${where} has "${unknown}", which is not known. Use ${KNOWN.join(', ')}.`);
  }
  const { element, attributes } = entry;
  if (attributes !== undefined && !isAttributes(attributes)) {
    throw new CwRenderError(`${where}: "attributes" is no list of names with texts, numbers, true or false.`);
  }
  const text = (name: string): string | undefined => {
    const said = entry[name];
    if (said === undefined || typeof said === 'string') return said;
    throw new CwRenderError(`${where}: "${name}" is no text.`);
  };
  const file = text('file');
  const data = file === undefined ? text('data') : dataOf(await bytesOf(resolve(dirname(list), file))).data;
  return { element, attributes, data, lang: text('lang') };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAttributes(value: unknown): value is Attributes {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (each) => each === null || ['string', 'number', 'boolean'].includes(typeof each),
    )
  );
}
