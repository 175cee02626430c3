import { nameInProse } from '@commonweal/data';

/**
 * Whether any item of a list contains a comma, so that semicolons must separate them. A comma within a number
 * does not count.
 *
 * @example
 * holdCommas(['Kingston upon Hull, City of', 'York']); // true
 */
export const holdCommas = (items: readonly string[]): boolean =>
  items.some((item) => /,(?!\d{3})/.test(item));

/**
 * Joins clauses into a sentence, leaving out empty ones.
 *
 * @example
 * sentence(['in 2018, the rate was 2.3%', '', 'no figure is given for York']); // 'In 2018, the rate was 2.3%; no figure is given for York.'
 */
export const sentence = (clauses: readonly string[]): string =>
  `${capitalise(clauses.filter((clause) => clause !== '').join('; '))}.`;

/**
 * The text with an initial capital.
 *
 * @example
 * capitalise('healthy life expectancy'); // 'Healthy life expectancy'
 */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters that run from right to left, and control characters that make others do so. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A text from the source as it is displayed: a visible character replaces each control character.
 *
 * @example
 * visible('Yo\0rk'); // 'Yo\ufffdrk'
 */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\x7f-\x9f]/gu, '\ufffd');
}

/**
 * A name for use in a sentence: if it runs from right to left it is isolated, so that the numbers beside it
 * keep their places. Control characters in the name that open or close an isolate are each given a partner.
 *
 * @example
 * isolate('York'); // 'York'
 */
export function isolate(name: string): string {
  const shown = visible(name);
  if (!RIGHT_TO_LEFT.test(shown)) return shown;
  const depth = shown.split(/[\u2066-\u2069]/).length;
  return '\u2068'.repeat(depth) + shown + '\u2069'.repeat(depth * 2 - 1);
}

/**
 * An area's name in a legend or a label: the official form is for tables.
 *
 * @example
 * areaInLabel('Bristol, City of'); // 'Bristol'
 */
export const areaInLabel = (name: string): string => isolate(nameInProse(name));

/**
 * An area's name in a sentence or a note. A Welsh article has no capital there.
 *
 * @example
 * areaInSentence('Yr Alban'); // 'yr Alban'
 */
export const areaInSentence = (name: string): string => areaInLabel(name.replace(/^Y(?=r? \p{Lu})/u, 'y'));
