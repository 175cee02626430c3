import type { Issue } from '../issues/issue.js';
import { typeMismatch, unexpectedRows } from '../issues/messages.js';
import { fetchBytes, type FetchedFile, type FetchOptions } from './fetch-bytes.js';
import { type ReadOptions, type ReadResult, rowsOfData } from './options.js';
import { readResult } from './read.js';
import { readDataset } from './read-dataset.js';

/** How a dataset is fetched and read. */
export interface FetchDatasetOptions extends FetchOptions, ReadOptions {
  /** How many rows of data the file must have; another number is refused. */
  readonly rows?: number | undefined;
}

const JSON_FORMATS = new Set(['json', 'json-stat', 'columns-json', 'fingertips-api']);
/** The types under which servers send CSV. */
const CSV_TYPE = /csv|plain|tab-separated|octet-stream|excel/;

/** A file sent as something that it is not. */
function wrongType({ type }: FetchedFile, { format }: ReadResult): Issue[] {
  if (type === '' || format === null) return [];
  const isJson = JSON_FORMATS.has(format);
  const fits = isJson ? type.includes('json') : CSV_TYPE.test(type);
  return fits ? [] : [typeMismatch(type, isJson ? 'JSON' : 'CSV')];
}

/**
 * Fetches a file and reads it as `readDataset` does. What the file is, is decided by its content; the charset of the answer is honoured
 * where `encoding` is not given. A server that is busy is asked up to three times, and waited for as it says. A file shorter than the
 * server said, another than `integrity` seals, or with another number of rows than `rows` is refused. Never
 * rejects on data or network, only when `signal` is aborted.
 *
 * @example
 * await fetchDataset('ftp://example.org/x.csv').then(({ issues }) => issues[0].code); // 'bad-url'
 */
export async function fetchDataset(url: string, options: FetchDatasetOptions = {}): Promise<ReadResult> {
  const fetched = await fetchBytes(url, options);
  const source = options.source ?? url.split(/[?#]/, 1)[0];
  if ('issue' in fetched) return readResult([fetched.issue], { ...options, source });
  const plain = readDataset(fetched.bytes, {
    ...options,
    source,
    encoding: options.encoding ?? fetched.charset,
  });
  const found = wrongType(fetched, plain);
  const placed = found.map((issue) => ({ ...issue, where: { ...issue.where, source: source ?? null } }));
  const read = { ...plain, issues: [...plain.issues, ...placed] };
  const rows = rowsOfData(read);
  if (options.rows === undefined || options.rows === rows) return read;
  return readResult([unexpectedRows(options.rows, rows), ...read.issues], { ...options, source });
}
