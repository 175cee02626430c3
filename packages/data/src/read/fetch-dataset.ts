import { unexpectedRows } from '../issues/messages.js';
import { fetchBytes, type FetchOptions } from './fetch-bytes.js';
import type { ReadOptions, ReadResult } from './options.js';
import { readResult } from './read.js';
import { readDataset } from './read-dataset.js';

/** How a dataset is fetched and read. */
export interface FetchDatasetOptions extends FetchOptions, ReadOptions {
  /** How many rows of data the file must have; another number is refused. */
  readonly rows?: number | undefined;
}

/**
 * Fetches a file and reads it as `readDataset` does. What the file is, is decided by its content; the charset of the answer is honoured
 * where `encoding` is not given. Never rejects on data or network, only when `signal` is aborted.
 *
 * @example
 * await fetchDataset('ftp://example.org/x.csv').then(({ issues }) => issues[0].code); // 'bad-url'
 */
export async function fetchDataset(url: string, options: FetchDatasetOptions = {}): Promise<ReadResult> {
  const fetched = await fetchBytes(url, options);
  const source = options.source ?? url.split(/[?#]/, 1)[0];
  if ('issue' in fetched) return readResult([fetched.issue], { ...options, source });
  const read = readDataset(fetched.bytes, {
    ...options,
    source,
    encoding: options.encoding ?? fetched.charset,
  });
  if (options.rows === undefined || options.rows === read.rowsKept) return read;
  return readResult([unexpectedRows(options.rows, read.rowsKept), ...read.issues], { ...options, source });
}
