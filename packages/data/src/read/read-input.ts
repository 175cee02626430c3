import { type PageCell, readPageCells } from './cells.js';
import type { FetchedFile } from './fetch-options.js';
import { expectRows, readFetched } from './read-fetched.js';
import type { ReadOptions, ReadResult } from './options.js';
import { readText } from './read-dataset.js';
import { readValues } from './read-values.js';

/** What can be read: text or bytes, a fetched file, the cells of an HTML table, or plain JavaScript data. */
export type ReadInput =
  | { readonly text: string | Uint8Array | ArrayBuffer }
  | { readonly file: FetchedFile }
  | { readonly cells: readonly (readonly PageCell[])[] }
  | { readonly records: unknown };

/** How to read an input, and how many data rows it must have; null if any number will do. */
export interface ReadInputOptions extends ReadOptions {
  readonly rows?: number | null | undefined;
}

/**
 * Reads any kind of input; the issues have no messages yet. Does not load the area register: areas that only have a
 * code are named by it until a register is given, so that a page loads the register only when needed.
 *
 * @example
 * readUnworded({ text: 'area_code,value\nE06000014,65.3' }).dataset.observations[0]?.area.name; // 'E06000014'
 */
export function readUnworded(input: ReadInput, options: ReadInputOptions = {}): ReadResult {
  return expectRows(readAny(input, options), options.rows, options);
}

function readAny(input: ReadInput, options: ReadOptions): ReadResult {
  if ('text' in input) return readText(input.text, options);
  if ('file' in input) return readFetched(input.file, options);
  return 'cells' in input ? readPageCells(input.cells, options) : readValues(input.records, options);
}
