import type { Layout, Preparation, ReaderParts, Source } from './layout.js';
import { tidyLayout } from './layouts/tidy.js';
import { json } from './parts/json.js';
import { layouts } from './parts/layouts.js';
import type { ReadOptions } from './options.js';

/** The whole reader, for where nothing needs to be saved. */
export const ALL_PARTS: ReaderParts = { json, layouts };

/** A layout that brings its own parts of the reader. */
export type WholeLayout = Omit<Layout, 'prepare'> & {
  readonly prepare: (source: Source, options: ReadOptions) => Preparation;
};

/**
 * Every layout the package reads, those with a name of their own first.
 *
 * @example
 * allLayouts().at(-1).format; // 'json'
 */
export function allLayouts(): readonly WholeLayout[] {
  return [...layouts.layouts(), tidyLayout, ...json.layouts()].map((layout) => ({
    ...layout,
    prepare: (source, options) => layout.prepare(source, { ...options, parts: ALL_PARTS }),
  }));
}
