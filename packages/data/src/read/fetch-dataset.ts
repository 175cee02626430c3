import { areaRegister } from '../areas/register.js';
import type { Issue } from '../issues/issue.js';
import { typeMismatch, unexpectedRows } from '../issues/messages.js';
import { fetchBytes, type FetchedFile, type FetchOptions } from './fetch-bytes.js';
import { type ReadOptions, type ReadResult, rowsOfData } from './options.js';
import { readResult } from './read-result.js';
import { readText } from './read-dataset.js';

/** How a dataset is fetched and read. */
export interface FetchDatasetOptions extends FetchOptions, ReadOptions {
  /** How many rows of data the file must have; another number is refused. */
  readonly rows?: number | undefined;
}

/** Byte order marks, the zeros of UTF-16 and white space: what may stand before the first sign. */
const BEFORE_TEXT = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const OPENS_JSON = new Set(['[', '{'].map((sign) => sign.charCodeAt(0)));
/** The types under which servers send CSV. */
const CSV_TYPE = /csv|plain|tab-separated|octet-stream|excel/;

/** Whether a file was read as JSON: by its first sign, so that no list of layouts has to be kept. */
function isJsonFile({ bytes }: FetchedFile, { format }: ReadResult): boolean {
  const first = bytes.find((byte) => !BEFORE_TEXT.has(byte));
  return format !== 'csv' && first !== undefined && OPENS_JSON.has(first);
}

/** A file sent as something that it is not. */
function wrongType(fetched: FetchedFile, read: ReadResult): Issue[] {
  const { type } = fetched;
  if (type === '' || read.format === null) return [];
  const isJson = isJsonFile(fetched, read);
  const fits = isJson ? type.includes('json') : CSV_TYPE.test(type);
  return fits ? [] : [typeMismatch(type, isJson ? 'JSON' : 'CSV')];
}

/**
 * A result, or the refusal of a source that has another number of rows than it must have.
 *
 * @example
 * expectRows(readText('area,value\nYork,5'), 2).issues[0].code; // 'unexpected-rows'
 */
export function expectRows(
  read: ReadResult,
  expected: number | null | undefined,
  options: ReadOptions = {},
): ReadResult {
  const rows = rowsOfData(read);
  const isRefused = read.issues.some(({ severity }) => severity === 'fatal');
  if (isRefused || expected === null || expected === undefined || expected === rows) return read;
  return readResult([unexpectedRows(expected, rows), ...read.issues], options);
}

/**
 * Reads a file that was fetched as any text is read, and reports what only the server's answer tells: a type that it has not.
 * The charset of the answer is honoured where `encoding` is not given.
 *
 * @example
 * const bytes = new TextEncoder().encode('area,value\nYork,5\n');
 * readFetched({ bytes, type: 'text/csv', charset: undefined, modified: null }).rowsKept; // 1
 */
export function readFetched(fetched: FetchedFile, options: ReadOptions = {}): ReadResult {
  const plain = readText(fetched.bytes, { ...options, encoding: options.encoding ?? fetched.charset });
  const { source = null } = options;
  const found = wrongType(fetched, plain);
  const placed = found.map((issue) => ({ ...issue, where: { ...issue.where, source } }));
  return { ...plain, issues: [...plain.issues, ...placed] };
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
  const reading = { ...options, source, register: options.register ?? areaRegister() };
  return expectRows(readFetched(fetched, reading), options.rows, reading);
}
