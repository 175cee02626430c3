import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CwRenderError } from './errors.js';

/** The file next to the bundles that lists them with their hashes. */
const listOfBundles = (): string =>
  createRequire(import.meta.url).resolve('@commonweal/widgets/cdn/integrity.json');

/** The bundles of the installed version: path → `sha384-…`. */
export async function bundleHashes(): Promise<ReadonlyMap<string, string>> {
  try {
    const text = await readFile(listOfBundles(), 'utf8');
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    throw new CwRenderError('The bundles of @commonweal/widgets are not there. Build them: npm run build.');
  }
}

/** The source text of a bundle. */
export async function bundleText(file: string): Promise<string> {
  return readFile(join(dirname(listOfBundles()), file), 'utf8');
}
