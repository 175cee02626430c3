import { nameInProse } from '@commonweal/data';
import { formatNumber } from './number.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * A list as it stands in an English sentence. Items that hold a comma themselves are parted by semicolons.
 *
 * @example
 * list(['Leeds', 'Hull', 'York']); // 'Leeds, Hull and York'
 */
export function list(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  // One inside a number parts nothing.
  const commas = items.some((item) => /,(?!\d{3})/.test(item));
  const head = items.slice(0, -1).join(commas ? '; ' : ', ');
  return `${head}${commas ? '; and ' : ' and '}${last}`;
}

/**
 * A count with the right form of its noun.
 *
 * @example
 * count(1, 'area', 'areas'); // '1 area'
 */
export function count(n: number, one: string, many: string): string {
  return `${formatNumber(n, 0)} ${n === 1 ? one : many}`;
}

/**
 * How many of how many: `7 of 15 areas`, `all 15 areas`, `both areas`, `none of 15 areas`.
 *
 * @example
 * outOf(15, 15, 'area', 'areas'); // 'all 15 areas'
 */
export function outOf(part: number, whole: number, one: string, many: string): string {
  if (whole === 1) return part === 1 ? `the one ${one}` : `0 of 1 ${one}`;
  if (part === whole) return whole === 2 ? `both ${many}` : `all ${count(whole, one, many)}`;
  return `${part === 0 ? 'none' : formatNumber(part, 0)} of ${count(whole, one, many)}`;
}

/**
 * An ordinal: in words to ninth, then in figures.
 *
 * @example
 * ordinal(22); // '22nd'
 */
export function ordinal(n: number): string {
  const word = ORDINALS[n - 1];
  if (word !== undefined) return word;
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return formatNumber(n, 0) + ending;
}

/**
 * A place counted from one end: `highest`, `equal highest`, `third equal highest`.
 *
 * @example
 * place(3, true, 'highest'); // 'third equal highest'
 */
export function place(position: number, tied: boolean, end: 'highest' | 'lowest'): string {
  return [position === 1 ? '' : ordinal(position), tied ? 'equal' : '', end]
    .filter((w) => w !== '')
    .join(' ');
}

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
 * The name of an area in a sentence, a note, a key or a label: its official form is for tables.
 *
 * @example
 * areaInSentence('Bristol, City of'); // 'Bristol'
 */
export const areaInSentence = (name: string): string => isolate(nameInProse(name));
