import { areaRegister } from '../areas/register.js';
import { type PageCell, readPageCells } from './cells.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult } from './options.js';
import { ownOptions } from './own-options.js';
import { readText } from './read-dataset.js';
import { readValues } from './read-values.js';

/** The options with the built-in register of areas, where the caller has none. */
function named(given: ReadOptions): ReadOptions {
  const options = ownOptions(given, READ_OPTIONS);
  return { ...options, register: options.register ?? areaRegister() };
}

/**
 * Reads text or bytes of any layout the package knows into a dataset. `format: 'auto'` recognises the layout, names what it
 * recognised, and refuses to guess where two readings are possible. Letters garbled before and numbers outside the usual range
 * are said. Areas that have a code alone get their official names. Never throws on data.
 *
 * @example
 * readDataset('area,value\nYork,65.3').dataset.observations[0]?.raw; // '65.3'
 */
export function readDataset(input: string | Uint8Array | ArrayBuffer, options: ReadOptions = {}): ReadResult {
  return readText(input, named(options));
}

/**
 * Reads the cells of a table in a page as `readDataset` reads a file. Cells that span rows or columns are refused with a message.
 * Rows count as lines.
 *
 * @example
 * const cell = (text) => ({ text, colspan: 1, rowspan: 1, isHeader: false });
 * readCells([[cell('Area'), cell('Men')], [cell('Leeds'), cell('62')]]).dataset.observations[0]?.value; // 62
 */
export function readCells(matrix: readonly (readonly PageCell[])[], options: ReadOptions = {}): ReadResult {
  return readPageCells(matrix, named(options));
}

/**
 * Reads plain JavaScript data as `readDataset` reads the same data in a JSON file.
 *
 * @example
 * readRecords([{ area: 'Leeds', value: 62 }]).dataset.observations[0]?.value; // 62
 */
export function readRecords(records: unknown, options: ReadOptions = {}): ReadResult {
  return readValues(records, named(options));
}
