import { areaRegister } from '../areas/register.js';
import { type PageCell, readPageCells } from '../read/cells.js';
import { type Decoded, decodeText } from '../read/decode.js';
import { ALL_PARTS } from '../read/all-parts.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult } from '../read/options.js';
import { ownOptions } from '../read/own-options.js';
import { readText } from '../read/read-dataset.js';
import { type ReadInput, type ReadInputOptions, readInputWith } from '../read/read-input.js';
import { readValues } from '../read/read-values.js';
import { rolesInWords, type WordedRole } from './column-roles.js';
import { inWords, messagesOf, type Worded, type WordOptions } from './in-words.js';

/** The result of reading, with messages for its issues and words for the reasons of roles. */
export type WordedResult = Omit<Worded<ReadResult>, 'roles'> & {
  /** One entry a column, in their order. */
  readonly roles: readonly WordedRole[];
};

/** The result of reading in the language that the caller chose. */
export function readingInWords(read: ReadResult, options: WordOptions): WordedResult {
  const { columnRoles } = messagesOf(options);
  return { ...inWords(read, options), roles: rolesInWords(read.roles, columnRoles) };
}

/** The options, with the built-in area register if the caller gives none. */
function named(given: ReadOptions): ReadOptions {
  const options = ownOptions(given, READ_OPTIONS);
  return { ...options, register: options.register ?? areaRegister() };
}

/**
 * Reads text or bytes in any layout the package knows into a dataset. `format: 'auto'` detects the layout, reports
 * which one it detected, and refuses to guess between two possible readings. Garbled letters and numbers outside the
 * usual range are reported, in English or the language of `messages`. Areas that only have a code get their official
 * names. Never throws on data.
 *
 * @example
 * readDataset('area,value\nYork,65.3').dataset.observations[0]?.raw; // '65.3'
 */
export function readDataset(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions & WordOptions = {},
): WordedResult {
  return readingInWords(readText(input, named(options), ALL_PARTS), options);
}

/**
 * Reads the cells of an HTML table as `readDataset` reads a file. Cells that span rows or columns are reported and not
 * read. Rows count as lines.
 *
 * @example
 * const cell = (text) => ({ text, colspan: 1, rowspan: 1, isHeader: false });
 * readCells([[cell('Area'), cell('Men')], [cell('Leeds'), cell('62')]]).dataset.observations[0]?.value; // 62
 */
export function readCells(
  matrix: readonly (readonly PageCell[])[],
  options: ReadOptions & WordOptions = {},
): WordedResult {
  return readingInWords(readPageCells(matrix, named(options), ALL_PARTS), options);
}

/**
 * Reads plain JavaScript data as `readDataset` reads the same data from a JSON file.
 *
 * @example
 * readRecords([{ area: 'Leeds', value: 62 }]).dataset.observations[0]?.value; // 62
 */
export function readRecords(records: unknown, options: ReadOptions & WordOptions = {}): WordedResult {
  return readingInWords(readValues(records, named(options), ALL_PARTS), options);
}

/**
 * Reads any kind of input. Does not load the area register: areas that only have a code are named by it until a
 * register is given.
 *
 * @example
 * readInput({ text: 'area_code,value\nE06000014,65.3' }).dataset.observations[0]?.area.name; // 'E06000014'
 */
export function readInput(input: ReadInput, options: ReadInputOptions & WordOptions = {}): WordedResult {
  return readingInWords(readInputWith(ALL_PARTS, input, options), options);
}

/**
 * Decodes a source: by its byte order mark, the declared encoding, strict UTF-8, or else as Windows-1252, which is
 * reported. Byte order marks are removed; one inside the text (files joined together) is reported.
 *
 * @example
 * decode(new Uint8Array([0x59, 0x6e, 0x79, 0x73, 0x20, 0x4d, 0xf4, 0x6e])).text; // 'Ynys Môn'
 */
export function decode(
  input: string | Uint8Array | ArrayBuffer,
  encoding?: string,
  options: WordOptions = {},
): Worded<Decoded> {
  return inWords(decodeText(input, encoding), options);
}
