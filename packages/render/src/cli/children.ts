import type { Attributes } from '../element.js';
import { DASHBOARD, tagOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import type { Child } from '../html/static-html.js';
import { checkAttributes, languageOf } from './arguments.js';
import { pathBeside } from './beside.js';
import { bytesOf } from './files.js';
import type { DataFile } from '../snippet/read-data.js';
import { messagesIn } from '../messages.js';
import { readData } from '../snippet/read-data.js';

const EXAMPLE = [
  '{ "element": "cw-life-expectancy-table" }',
  '{ "element": "cw-bar-ranking", "file": "absence.csv", "attributes": { "benchmark": "England" } }',
];

/** An example list of children, for the help text. */
export const CHILDREN_EXAMPLE = `[\n  ${EXAMPLE.join(',\n  ')}\n]`;

/** The keys that an entry of the list can have. */
const KNOWN = ['element', 'file', 'data', 'attributes', 'lang'];

/** Prepares a listed data file in a command's own way, given the element's tag. */
export type Prepare = (tag: string, file: DataFile) => DataFile;

export interface ChildrenOptions {
  /** Whether files can be outside the list's folder. */
  readonly mayBeOutside: boolean;
  readonly prepare: Prepare;
  /** Of the dashboard; a widget may have its own. */
  readonly lang: string | undefined;
}

/**
 * Reads the widgets of a dashboard from a JSON file: `element` and, if needed, `attributes`, `lang`, and data as text
 * in `data` or in a `file` inside the list's folder. Empty for any other element.
 *
 * @throws CwRenderError if a dashboard has no list, if the list is not valid, or if another element has one
 */
export async function readChildren(
  tag: string,
  list: string | undefined,
  options: ChildrenOptions,
): Promise<{ readonly children?: readonly Child[] }> {
  if (tag !== DASHBOARD) {
    if (list === undefined) return {};
    throw new CwRenderError(
      `Only a dashboard has --children, and not ${tag}. Leave it out, or use dashboard.`,
    );
  }
  if (list === undefined) {
    throw new CwRenderError(
      'A dashboard is drawn with the widgets in it: list them in a file and name it with --children.',
    );
  }
  const entries = parsed(new TextDecoder().decode(await bytesOf(list)), list);
  return { children: await Promise.all(entries.map((entry, at) => childOf(entry, list, at + 1, options))) };
}

function parsed(text: string, list: string): readonly unknown[] {
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // Reported below, like any other wrong content.
  }
  if (Array.isArray(json)) return json as readonly unknown[];
  throw new CwRenderError(`${list} is no JSON list of widgets. Write it as [${EXAMPLE.join(', ')}]`);
}

async function childOf(
  entry: unknown,
  list: string,
  place: number,
  { mayBeOutside, prepare, lang: ofAll }: ChildrenOptions,
): Promise<Child> {
  const where = `Widget ${place} of ${list}`;
  if (!isRecord(entry) || typeof entry.element !== 'string') {
    throw new CwRenderError(`${where} does not say which "element" it is. Write it as ${EXAMPLE[0] ?? ''}`);
  }
  const unknown = Object.keys(entry).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined) {
    throw new CwRenderError(`${where} has "${unknown}", which is not known. Use ${KNOWN.join(', ')}.`);
  }
  const { element, attributes = {} } = entry;
  if (!isAttributes(attributes)) {
    throw new CwRenderError(
      `${where}: "attributes" is no list of names with texts, numbers, true or false. Write it as { "benchmark": "England" }`,
    );
  }
  const text = (name: string): string | undefined => {
    const value = entry[name];
    if (value === undefined || typeof value === 'string') return value;
    throw new CwRenderError(`${where}: "${name}" is no text. Put it between quotation marks.`);
  };
  const tag = tagOf(element);
  checkAttributes(attributes, tag);
  const lang = languageOf(text('lang'));
  const file = text('file');
  const data = text('data');
  if (file !== undefined && data !== undefined) {
    throw new CwRenderError(`${where} has "file" and "data". Leave one of them out.`);
  }
  const bytes =
    file === undefined
      ? data === undefined
        ? null
        : new TextEncoder().encode(data)
      : await bytesOf(await pathBeside(list, file, mayBeOutside));
  if (bytes === null) return { element: tag, attributes, lang };
  const read = prepare(tag, readData(bytes, attributes, messagesIn(lang ?? ofAll)));
  return { element: tag, attributes: read.attributes, data: read.data, lang };
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
