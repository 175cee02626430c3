import { fetchBytes } from '@commonweal/data';
import { factsOf } from '../fit/facts.js';
import { BUILT_IN } from '../fit/built-in.js';
import { fitsOf } from '../fit/fits.js';
import { type IssueView, readView, type ReadView, type Reading } from '../read/read-view.js';
import { textOfFile, type FileContents } from '../read/text-of-file.js';
import type { SheetText } from '../read/workbook.js';
import type { Source } from '../state.js';
import type { AppState, Sheets } from './app-state.js';

const NOTHING_READ: ReadView = { dataset: null, columns: [], rowsKept: 0, aside: [], issues: [] };

/** What a source was read as, and which widgets suit it. */
type Known = Pick<AppState, 'read' | 'facts' | 'fits' | 'failed'>;

/** Reads a source, or takes built-in data as they are. */
export function known(source: Source, text: string, reading: Reading): Known {
  const isBuiltIn = source.kind === 'built-in';
  const builtIn = isBuiltIn ? (BUILT_IN.get(source.indicator)?.make() ?? null) : null;
  const read = isBuiltIn
    ? { ...NOTHING_READ, dataset: builtIn, rowsKept: builtIn?.observations.length ?? 0 }
    : readView(text, reading);
  const { dataset } = read;
  const facts = dataset === null ? null : factsOf(dataset);
  const isGiven = dataset?.benchmark !== undefined;
  const fits = facts === null ? [] : fitsOf(facts, isBuiltIn ? source.indicator : null, isGiven);
  return { read, facts, fits, failed: {} };
}

/** The sheet of a workbook that is read. */
export function sheetSource({ file, href }: Omit<Sheets, 'list' | 'at'>, { name, text }: SheetText): Source {
  const base = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const from = href === null ? {} : { from: { href, sheet: name } };
  return { kind: 'text', name: `${base}-${name}.csv`, text, ...from };
}

/** What an editor who links a workbook should know. */
export const COPIED_SHEET: IssueView = {
  severity: 'notice',
  code: 'sheet-copied',
  message:
    'A page cannot read a workbook, so the widget has the figures that are in this sheet now. Link a CSV file to have it follow newer ones.',
  line: null,
};

/** The contents of a file at an address. */
export async function contentsAt(href: string): Promise<FileContents> {
  const fetched = await fetchBytes(href);
  if ('issue' in fetched) return { problem: fetched.issue.message };
  return textOfFile(new Blob([fetched.bytes as Uint8Array<ArrayBuffer>]));
}

/**
 * The whole address of a file, since the page of the widget is at another place; null if it is none.
 *
 * @example
 * wholeAddress('data.csv', 'https://example.org/builder/'); // 'https://example.org/builder/data.csv'
 */
export function wholeAddress(written: string, base: string): string | null {
  const url = URL.parse(written.trim(), base);
  return url !== null && /^https?:$/.test(url.protocol) && written.trim() !== '' ? url.href : null;
}
