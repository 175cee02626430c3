import { fetchBytes } from '@commonweal/data';
import { factsOf } from '../fit/facts.js';
import { BUILT_IN } from '../fit/built-in.js';
import { fitsOf } from '../fit/fits.js';
import { readView, type ReadView, type Reading } from '../read/read-view.js';
import { textOfFile, type FileContents } from '../read/text-of-file.js';
import type { Source } from '../state.js';
import type { AppState } from './app-state.js';

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
