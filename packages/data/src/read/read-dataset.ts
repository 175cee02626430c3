import type { Dataset } from '../dataset/dataset.js';
import { decodeText } from './decode.js';
import type { Issue } from '../issues/issue.js';
import { encodingRead, noAreaColumn } from '../issues/messages.js';
import { contradictions } from './contradictions.js';
import { cutEnd } from './cut-end.js';
import { ambiguousPeriods, garbledCell, garbledIn, limitGroups, unusualNumbers } from './doubts.js';
import type { ReaderParts, Reading, Source } from './layout.js';
import { openSource } from './open.js';
import { partOf } from './part-of.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult } from './options.js';
import { ownOptions } from './own-options.js';
import { readResult } from './read-result.js';
import { readSource } from './read-source.js';
import { isUnnamed } from './row-places.js';
import { possibleSentinels } from './sentinels.js';
import { isStrange } from './strange-file.js';

/** Adds issues about the whole source to its result, each with the name of the source. */
function withIssues(
  read: ReadResult,
  before: readonly Issue[],
  after: readonly Issue[],
  options: ReadOptions,
): ReadResult {
  const { source = null } = options;
  const placed = (issues: readonly Issue[]): Issue[] =>
    issues.map((issue) => ({ ...issue, where: { ...issue.where, source } }));
  return { ...read, issues: [...placed(before), ...read.issues, ...placed(after)] };
}

/** All doubts about a dataset, whatever its source. */
function doubtsOf({ dataset, roles }: ReadResult, garbled: Issue | null): Issue[] {
  return [
    ...(garbled === null ? [] : [garbled]),
    ...unusualNumbers(dataset),
    ...possibleSentinels(dataset),
    ...limitGroups(dataset),
    ...ambiguousPeriods(dataset),
    ...contradictions(dataset),
    ...namelessRows(dataset, roles),
  ];
}

/** Reports a table without any area names, and the column that could hold them. */
function namelessRows({ observations }: Dataset, roles: ReadResult['roles']): Issue[] {
  // Empty cells in an area column are reported elsewhere, and a single row needs no name to tell it apart.
  const isColumn = roles.some(({ role }) => role === 'area' || role === 'area_code');
  if (isColumn || observations.length < 2 || !observations.every(({ area }) => isUnnamed(area))) return [];
  const found = roles.find(({ role }) => role === 'dimension') ?? roles.find(({ role }) => role === 'extra');
  return [noAreaColumn(found?.column ?? null)];
}

/**
 * Reads an opened source: the cells of an HTML table, or records. Opened text and bytes come here too, so that a table,
 * a script, a file and the command line are all read alike.
 */
export function readOpened(source: Source, options: Reading): ReadResult {
  const read = readSource(source, options, []);
  return withIssues(read, [], doubtsOf(read, read.cells === null ? null : garbledCell(read.cells)), options);
}

/** Opens and reads text, without the doubts that bytes and text have in common. */
function readOpenedText(text: string | Uint8Array | ArrayBuffer, options: Reading): ReadResult {
  const opened = openSource(text, options);
  if (opened.source === null) return readResult(opened.issues, options);
  const { source, whole, endsOpen } = opened;
  const read = readSource(source, opened.options, opened.issues);
  if (whole === null) return endsOpen ? withIssues(read, [], cutEnd(read), options) : read;
  return {
    ...read,
    cells: whole,
    setAside: [...read.setAside, { row: whole.rows - 1, reason: 'unreadable' }],
  };
}

/**
 * Reads text or bytes in any layout the package knows. Areas that only have a code are named by it, unless a register
 * is given.
 *
 * @example
 * readText('area,value\nYork,65.3', {}, {}).dataset.observations[0]?.raw; // '65.3'
 */
export function readText(
  input: string | Uint8Array | ArrayBuffer,
  given: ReadOptions,
  parts: Partial<ReaderParts>,
): ReadResult {
  const options = { ...ownOptions(given, READ_OPTIONS), parts };
  // Files that are not text are not decoded, so that nothing is reported about their letters.
  const strange = isStrange(input) ? partOf(options, 'layouts') : null;
  const foreign = strange?.foreignFile(input) ?? null;
  if (foreign !== null) return readResult([foreign], options);
  const isText = typeof input === 'string' || options.encoding !== undefined;
  const wide = isText ? null : (strange?.unmarkedUtf16(new Uint8Array(input.slice(0, 256))) ?? null);
  const decoded = decodeText(input, options.encoding ?? wide ?? undefined);
  const { text } = decoded;
  const issues = wide === null ? decoded.issues : [encodingRead('UTF-16'), ...decoded.issues];
  const read = readOpenedText(text ?? input, options);
  if (text === null) return read;
  const garbled = issues.some(({ code }) => code === 'encoding-invalid') ? null : garbledIn(text);
  return withIssues(read, issues, doubtsOf(read, garbled), options);
}
