import type { Dataset } from '../dataset/dataset.js';
import { decodeText } from './decode.js';
import type { Issue } from '../issues/issue.js';
import { encodingRead, noAreaColumn } from '../issues/messages.js';
import { contradictions } from './contradictions.js';
import { cutEnd } from './cut-end.js';
import { ambiguousPeriods, garbledCell, garbledIn, limitGroups, unusualNumbers } from './doubts.js';
import { foreignFile } from './file-kind.js';
import type { Layout, Source } from './layout.js';
import { columnsJsonLayout } from './layouts/columns-json.js';
import { fingertipsApiLayout } from './layouts/fingertips-api.js';
import { fingertipsLayout } from './layouts/fingertips.js';
import { jsonStatLayout } from './layouts/json-stat.js';
import { nomisLayout } from './layouts/nomis.js';
import { publishedLayouts } from './layouts/published/index.js';
import { onsDownloadLayout } from './layouts/ons-download.js';
import { onsFilteredLayout } from './layouts/ons-filtered.js';
import { onsLayout } from './layouts/ons.js';
import { ownLayout } from './layouts/own.js';
import { spreadsheetLayout } from './layouts/spreadsheet.js';
import { recordsLayout, tidyLayout } from './layouts/tidy.js';
import { openSource } from './open.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult } from './options.js';
import { ownOptions } from './own-options.js';
import { readResult } from './read-result.js';
import { readSource } from './read-source.js';
import { isUnnamed } from './row-places.js';
import { possibleSentinels } from './sentinels.js';
import { unmarkedUtf16 } from './unmarked-utf16.js';

/**
 * Every layout the package reads, named ones before the plain ones that take what is left.
 *
 * @example
 * allLayouts().at(-1).format; // 'json'
 */
export function allLayouts(): readonly Layout[] {
  return [
    fingertipsLayout,
    fingertipsApiLayout,
    onsLayout,
    onsDownloadLayout,
    onsFilteredLayout,
    columnsJsonLayout,
    nomisLayout,
    jsonStatLayout,
    spreadsheetLayout,
    // A file of the package may hold a publisher's columns, and states its own roles.
    ownLayout,
    ...publishedLayouts(),
    tidyLayout,
    recordsLayout,
  ];
}

/** Joins what was noticed about a whole source to its result, each issue with the name of the source. */
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

/** All that is doubted about a dataset, whatever its source was. */
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

/** Rows that are all without a name, and the column that could be it. */
function namelessRows({ observations }: Dataset, roles: ReadResult['roles']): Issue[] {
  // Empty cells of a column of names are another matter, and one row need not be told from others.
  const isColumn = roles.some(({ role }) => role === 'area' || role === 'area_code');
  if (isColumn || observations.length < 2 || !observations.every(({ area }) => isUnnamed(area))) return [];
  const found = roles.find(({ role }) => role === 'dimension') ?? roles.find(({ role }) => role === 'extra');
  return [noAreaColumn(found?.column ?? null)];
}

/**
 * Reads what is open already: the cells of a table in a page, or records. Text and bytes come here too once they are opened, so
 * that a table, a script, a file and the command line are read alike.
 */
export function readOpened(source: Source, options: ReadOptions): ReadResult {
  const read = readSource(allLayouts(), source, options, []);
  return withIssues(read, [], doubtsOf(read, read.cells === null ? null : garbledCell(read.cells)), options);
}

/** Opens text and reads it; without the doubts, which bytes and text have in common. */
function readOpenedText(text: string | Uint8Array | ArrayBuffer, options: ReadOptions): ReadResult {
  const opened = openSource(text, options);
  if (opened.source === null) return readResult(opened.issues, options);
  const { source, whole, endsOpen } = opened;
  const read = readSource(allLayouts(), source, opened.options, opened.issues);
  if (whole === null) return endsOpen ? withIssues(read, [], cutEnd(read), options) : read;
  return {
    ...read,
    cells: whole,
    setAside: [...read.setAside, { row: whole.rows - 1, reason: 'unreadable' }],
  };
}

/**
 * Reads text or bytes of any layout the package knows. Areas that have a code alone are called by it, unless a register is given.
 *
 * @example
 * readText('area,value\nYork,65.3').dataset.observations[0]?.raw; // '65.3'
 */
export function readText(input: string | Uint8Array | ArrayBuffer, given: ReadOptions = {}): ReadResult {
  const options = ownOptions(given, READ_OPTIONS);
  // What is no text is not decoded: nothing is said of its letters.
  const foreign = foreignFile(input);
  if (foreign !== null) return readResult([foreign], options);
  const isText = typeof input === 'string' || options.encoding !== undefined;
  const wide = isText ? null : unmarkedUtf16(new Uint8Array(input.slice(0, 256)));
  const decoded = decodeText(input, options.encoding ?? wide ?? undefined);
  const { text } = decoded;
  const issues = wide === null ? decoded.issues : [encodingRead('UTF-16'), ...decoded.issues];
  const read = readOpenedText(text ?? input, options);
  if (text === null) return read;
  const garbled = issues.some(({ code }) => code === 'encoding-invalid') ? null : garbledIn(text);
  return withIssues(read, issues, doubtsOf(read, garbled), options);
}
