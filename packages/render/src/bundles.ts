import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { VERSION } from '@commonweal/widgets';
import { CwRenderError } from './errors.js';

/** The bundles of the installed version: path → `sha384-…`. */
export async function bundleHashes(): Promise<ReadonlyMap<string, string>> {
  const { resolve } = createRequire(import.meta.url);
  try {
    const text = await readFile(resolve('@commonweal/widgets/cdn/integrity.json'), 'utf8');
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    throw new CwRenderError('The bundles of @commonweal/widgets are not there. Build them: npm run build.');
  }
}

/** The version whose bundles these are. */
export const BUNDLE_VERSION = VERSION;

/** The bundle that has an element alone. */
export function bundleOf(tag: string): string {
  return `${tag.replace(/^cw-/, '')}.min.js`;
}

/** The bundle that has all elements. */
export const WHOLE_BUNDLE = 'commonweal.min.js';
