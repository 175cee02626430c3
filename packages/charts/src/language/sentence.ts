import { nameInProse } from '@commonweal/data';

/**
 * Whether items of a list hold a comma themselves, so that semicolons have to part them. One inside a number parts nothing.
 *
 * @example
 * holdCommas(['Kingston upon Hull, City of', 'York']); // true
 */
export const holdCommas = (items: readonly string[]): boolean =>
  items.some((item) => /,(?!\d{3})/.test(item));

/**
 * Clauses as one sentence; those that are empty are left out.
 *
 * @example
 * sentence(['in 2018, the rate was 2.3%', '', 'no figure is given for York']); // 'In 2018, the rate was 2.3%; no figure is given for York.'
 */
export const sentence = (clauses: readonly string[]): string =>
  `${capitalise(clauses.filter((clause) => clause !== '').join('; '))}.`;

/**
 * The text with a capital at its start.
 *
 * @example
 * capitalise('healthy life expectancy'); // 'Healthy life expectancy'
 */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters and controls that are written, or make others be written, from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A text of the source as it is shown: a control character, which has no shape, is a sign that one stood there.
 *
 * @example
 * visible('Yo\0rk'); // 'Yo\ufffdrk'
 */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\x7f-\x9f]/gu, '\ufffd');
}

/**
 * A name as it can stand in a sentence: where it runs from right to left it is isolated, so that the numbers
 * beside it keep their places. Marks in the name that open or close an isolate find one each to open or close.
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
 * The name of an area in a key or a label: its official form is for tables.
 *
 * @example
 * areaInLabel('Bristol, City of'); // 'Bristol'
 */
export const areaInLabel = (name: string): string => isolate(nameInProse(name));

/**
 * The name of an area in a sentence or a note. A Welsh article has no capital there.
 *
 * @example
 * areaInSentence('Yr Alban'); // 'yr Alban'
 */
export const areaInSentence = (name: string): string => areaInLabel(name.replace(/^Y(?=r? \p{Lu})/u, 'y'));
