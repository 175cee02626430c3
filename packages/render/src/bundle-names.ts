import { VERSION } from '@commonweal/widgets';
import { knownLanguage, LANGUAGES } from '@commonweal/widgets/catalogue.js';

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
