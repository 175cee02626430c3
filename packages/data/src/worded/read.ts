import { areaRegister } from '../areas/register.js';
import { type PageCell, readPageCells } from '../read/cells.js';
import { type Decoded, decodeText } from '../read/decode.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult } from '../read/options.js';
import { ownOptions } from '../read/own-options.js';
import { readText } from '../read/read-dataset.js';
import { type ReadInput, type ReadInputOptions, readUnworded } from '../read/read-input.js';
import { readValues } from '../read/read-values.js';
import { rolesInWords, type WordedRole } from './column-roles.js';
import { inWords, messagesOf, type Worded, type WordOptions } from './in-words.js';

/** What came of reading, with its issues and the reasons of roles in words. */
export type WordedResult = Omit<Worded<ReadResult>, 'roles'> & {
  /** One entry a column, in their order. */
  readonly roles: readonly WordedRole[];
};

/** What came of reading in the words of the language that the caller chose. */
export function readingInWords(read: ReadResult, options: WordOptions): WordedResult {
  const { columnRoles } = messagesOf(options);
  return { ...inWords(read, options), roles: rolesInWords(read.roles, columnRoles) };
}

/** The options with the built-in register of areas, where the caller has none. */
function named(given: ReadOptions): ReadOptions {
  const options = ownOptions(given, READ_OPTIONS);
  return { ...options, register: options.register ?? areaRegister() };
}

/**
 * Reads text or bytes of any layout the package knows into a dataset. `format: 'auto'` recognises the layout, names what it
 * recognised, and refuses to guess where two readings are possible. Letters garbled before and numbers outside the usual range
 * are said, in English or the language of `messages`. Areas that have a code alone get their official names. Never throws on data.
 *
 * @example
 * readDataset('area,value\nYork,65.3').dataset.observations[0]?.raw; // '65.3'
 */
export function readDataset(
  input: string | Uint8Array | ArrayBuffer,
  options: ReadOptions & WordOptions = {},
): WordedResult {
  return readingInWords(readText(input, named(options)), options);
}

/**
 * Reads the cells of a table in a page as `readDataset` reads a file. Cells that span rows or columns are refused with a message.
 * Rows count as lines.
 *
 * @example
 * const cell = (text) => ({ text, colspan: 1, rowspan: 1, isHeader: false });
 * readCells([[cell('Area'), cell('Men')], [cell('Leeds'), cell('62')]]).dataset.observations[0]?.value; // 62
 */
export function readCells(
  matrix: readonly (readonly PageCell[])[],
  options: ReadOptions & WordOptions = {},
): WordedResult {
  return readingInWords(readPageCells(matrix, named(options)), options);
}

/**
 * Reads plain JavaScript data as `readDataset` reads the same data in a JSON file.
 *
 * @example
 * readRecords([{ area: 'Leeds', value: 62 }]).dataset.observations[0]?.value; // 62
 */
export function readRecords(records: unknown, options: ReadOptions & WordOptions = {}): WordedResult {
  return readingInWords(readValues(records, named(options)), options);
}

/**
 * Reads an input of any kind by the one reader of the package. It brings no register of areas: areas that have a code alone are
 * called by it until one is given.
 *
 * @example
 * readInput({ text: 'area_code,value\nE06000014,65.3' }).dataset.observations[0]?.area.name; // 'E06000014'
 */
export function readInput(input: ReadInput, options: ReadInputOptions & WordOptions = {}): WordedResult {
  return readingInWords(readUnworded(input, options), options);
}

/**
 * Text of a source: bytes by their mark, the declared encoding, strict UTF-8, or Windows-1252 with a notice.
 * Byte order marks are taken off; one inside the text (files joined together) is said.
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
