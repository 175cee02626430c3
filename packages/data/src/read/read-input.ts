import { type PageCell, readPageCells } from './cells.js';
import type { FetchedFile } from './fetch-options.js';
import { expectRows, readFetched } from './read-fetched.js';
import type { ReadOptions, ReadResult } from './options.js';
import { readText } from './read-dataset.js';
import { readValues } from './read-values.js';

/** What may be read: text or bytes, a file as it was fetched, the cells of a table in a page, or plain JavaScript data. */
export type ReadInput =
  | { readonly text: string | Uint8Array | ArrayBuffer }
  | { readonly file: FetchedFile }
  | { readonly cells: readonly (readonly PageCell[])[] }
  | { readonly records: unknown };

/** How an input is read, and how many rows of data it must have; null where any number will do. */
export interface ReadInputOptions extends ReadOptions {
  readonly rows?: number | null | undefined;
}

/**
 * Reads an input of any kind by the one reader of the package; its issues have no words yet. It brings no register of areas: areas
 * that have a code alone are called by it until one is given, so that a page loads the register only where it is needed.
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
