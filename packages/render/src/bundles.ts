import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { VERSION } from '@commonweal/widgets';
import { knownLanguage, LANGUAGES } from '@commonweal/widgets/catalogue.js';
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

/** The version of these bundles. */
export const BUNDLE_VERSION = VERSION;

/** The languages of the bundles, English first. */
export type BundleLanguage = (typeof LANGUAGES)[number];

/**
 * The language of the bundles to load for a language: English if there are none in it.
 *
 * @example
 * bundleLanguage('cy-GB'); // 'cy'
 */
export function bundleLanguage(lang: string | null | undefined): BundleLanguage {
  return knownLanguage(lang) ?? LANGUAGES[0];
}

/** English bundles are in the bundle folder itself, any other language in its own folder. */
const inFolder = (language: BundleLanguage, file: string): string =>
  language === LANGUAGES[0] ? file : `${language}/${file}`;

/**
 * The bundle with a single element, in one language.
 *
 * @example
 * bundleOf('cw-bar-ranking', 'cy'); // 'cy/bar-ranking.min.js'
 */
export function bundleOf(tag: string, language: BundleLanguage): string {
  return inFolder(language, `${tag.replace(/^cw-/, '')}.min.js`);
}

/** The bundle with every element, in one language. */
export function wholeBundle(language: BundleLanguage): string {
  return inFolder(language, 'commonweal.min.js');
}
