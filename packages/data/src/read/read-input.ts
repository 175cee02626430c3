import { type PageCell, readPageCells } from './cells.js';
import type { FetchedFile } from './fetch-options.js';
import { expectRows, readFetched } from './read-fetched.js';
import type { PartName, ReaderParts } from './layout.js';
import type { ReadOptions, ReadResult } from './options.js';
import { PartNeeded } from './part-of.js';
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

/** The result of reading, or the part that the reader needs first. Nothing is read with half a reader. */
export type PartlyRead = { readonly read: ReadResult } | { readonly needs: PartName };

/**
 * Reads any kind of input with the parts of the reader that are there; the issues have no messages yet. Does not load
 * the area register: areas that only have a code are named by it until a register is given, so that a page loads the
 * register only when needed.
 *
 * @example
 * readWith({}, { text: '{"area": "York"}' }); // { needs: 'json' }
 */
export function readWith(
  parts: Partial<ReaderParts>,
  input: ReadInput,
  options: ReadInputOptions = {},
): PartlyRead {
  try {
    return { read: readInputWith(parts, input, options) };
  } catch (problem) {
    if (problem instanceof PartNeeded) return { needs: problem.part };
    throw problem;
  }
}

/** Reads any kind of input. Throws if a part is needed that is not there; where all are, it never throws on data. */
export function readInputWith(
  parts: Partial<ReaderParts>,
  input: ReadInput,
  options: ReadInputOptions = {},
): ReadResult {
  return expectRows(readAny(input, options, parts), options.rows, options);
}

function readAny(input: ReadInput, options: ReadOptions, parts: Partial<ReaderParts>): ReadResult {
  if ('text' in input) return readText(input.text, options, parts);
  if ('file' in input) return readFetched(input.file, options, parts);
  return 'cells' in input
    ? readPageCells(input.cells, options, parts)
    : readValues(input.records, options, parts);
}
