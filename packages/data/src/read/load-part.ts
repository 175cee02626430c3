import type { PartName, ReaderParts } from './layout.js';

const LOADERS: { readonly [Name in PartName]: () => Promise<Pick<ReaderParts, Name>> } = {
  json: () => import('./parts/json.js'),
  layouts: () => import('./parts/layouts.js'),
  published: () => import('./parts/published.js'),
  tables: () => import('./parts/tables.js'),
};

/** Loads a part of the reader. Rejects if its module does not come. */
export async function loadPart(name: PartName): Promise<Partial<ReaderParts>> {
  return LOADERS[name]();
}
