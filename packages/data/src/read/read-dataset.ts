import type { Layout } from './layout.js';
import { ownLayout } from './layouts/own.js';
import type { ReadOptions, ReadResult } from './options.js';
import { CORE_LAYOUTS, readWith } from './read.js';

/** Every layout the package reads, named ones before the plain ones that take what is left. */
export const ALL_LAYOUTS: readonly Layout[] = [ownLayout, ...CORE_LAYOUTS];

/**
 * Reads text or bytes of any layout the package knows into a dataset. `format: 'auto'` recognises the layout, names what it
 * recognised, and refuses to guess where two readings are possible. Never throws on data.
 *
 * @example
 * readDataset('area,value\nYork,65.3').dataset.observations[0]?.raw; // '65.3'
 */
export function readDataset(input: string | Uint8Array | ArrayBuffer, options: ReadOptions = {}): ReadResult {
  return readWith(ALL_LAYOUTS, input, options);
}
