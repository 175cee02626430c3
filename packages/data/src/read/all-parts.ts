import type { Layout, Preparation, ReaderParts, Source } from './layout.js';
import { everyLayout } from './choose-layout.js';
import { json } from './parts/json.js';
import { layouts } from './parts/layouts.js';
import { published } from './parts/published.js';
import { tables } from './parts/tables.js';
import type { ReadOptions } from './options.js';

/** The whole reader, for where nothing needs to be saved. */
export const ALL_PARTS: ReaderParts = { json, layouts, published, tables };

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
  return everyLayout({ parts: ALL_PARTS }).map((layout) => ({
    ...layout,
    prepare: (source, options) => layout.prepare(source, { ...options, parts: ALL_PARTS }),
  }));
}
