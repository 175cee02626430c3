import type { Issue } from '../issues/issue.js';
import { typeMismatch, unexpectedRows } from '../issues/messages.js';
import type { FetchedFile } from './fetch-options.js';
import type { ReaderParts } from './layout.js';
import { type ReadOptions, type ReadResult, rowsOfData } from './options.js';
import { readResult } from './read-result.js';
import { readText } from './read-dataset.js';

/** Byte order marks, the zero bytes of UTF-16 and white space: what may precede the first character. */
const BEFORE_TEXT = /* @__PURE__ */ new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
const OPENS_JSON = /* @__PURE__ */ new Set(['[', '{'].map((sign) => sign.charCodeAt(0)));
/** The content types under which servers send CSV. */
const CSV_TYPE = /csv|plain|tab-separated|octet-stream|excel/;

/** Whether a file was read as JSON, judged by its first character so that no list of layouts needs maintaining. */
function isJsonFile({ bytes }: FetchedFile, { format }: ReadResult): boolean {
  const first = bytes.find((byte) => !BEFORE_TEXT.has(byte));
  return format !== 'csv' && first !== undefined && OPENS_JSON.has(first);
}

/** Reports a file sent with the wrong content type. */
function wrongType(fetched: FetchedFile, read: ReadResult): Issue[] {
  const { type } = fetched;
  if (type === '' || read.format === null) return [];
  const isJson = isJsonFile(fetched, read);
  const fits = isJson ? type.includes('json') : CSV_TYPE.test(type);
  return fits ? [] : [typeMismatch(type, isJson ? 'JSON' : 'CSV')];
}

/**
 * A result, or a fatal issue if the source does not have the expected number of rows.
 *
 * @example
 * expectRows(readText('area,value\nYork,5', {}, {}), 2).issues[0].code; // 'unexpected-rows'
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
 * Reads a fetched file like any other text, and reports a content type that does not match. Uses the server's charset
 * if `encoding` is not given.
 *
 * @example
 * const bytes = new TextEncoder().encode('area,value\nYork,5\n');
 * readFetched({ bytes, type: 'text/csv', charset: undefined, modified: null }, {}, {}).rowsKept; // 1
 */
export function readFetched(
  fetched: FetchedFile,
  options: ReadOptions,
  parts: Partial<ReaderParts>,
): ReadResult {
  const reading = { ...options, encoding: options.encoding ?? fetched.charset };
  const plain = readText(fetched.bytes, reading, parts);
  const { source = null } = options;
  const found = wrongType(fetched, plain);
  const placed = found.map((issue) => ({ ...issue, where: { ...issue.where, source } }));
  return { ...plain, issues: [...plain.issues, ...placed] };
}
