import { formatNumber } from '../number.js';
import { holdCommas } from '../sentence.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * A list in an English sentence. If any item contains a comma, semicolons separate them.
 *
 * @example
 * list(['Leeds', 'Hull', 'York']); // 'Leeds, Hull and York'
 */
export function list(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const commas = holdCommas(items);
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
 * A part of a whole: `7 of 15 areas`, `all 15 areas`, `both areas`, `none of 15 areas`, `neither area`.
 *
 * @example
 * outOf(15, 15, 'area', 'areas'); // 'all 15 areas'
 */
export function outOf(part: number, whole: number, one: string, many: string): string {
  if (whole === 1) return part === 1 ? `the one ${one}` : `no ${one}`;
  if (part === whole) return whole === 2 ? `both ${many}` : `all ${count(whole, one, many)}`;
  if (part === 0) return whole === 2 ? `neither ${one}` : `none of ${count(whole, one, many)}`;
  return `${formatNumber(part, 0)} of ${count(whole, one, many)}`;
}

/**
 * Where nothing is true, after a denial: `any of 15 areas`, `either area`, `the one area`. `of` may have an article.
 *
 * @example
 * anyOf(2, 'area', 'areas'); // 'either area'
 */
export function anyOf(whole: number, one: string, many: string, of = 'of'): string {
  if (whole === 1) return `the one ${one}`;
  return whole === 2 ? `either ${one}` : `any ${of} ${count(whole, one, many)}`;
}

/**
 * An ordinal: a word up to ninth, then figures.
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
 * The places that limits allow: `between third and 11th`, and of two neighbours `14th or 15th`.
 *
 * @example
 * placesBetween(3, 11); // 'between third and 11th'
 */
export function placesBetween(best: number, worst: number): string {
  const [from, to] = [ordinal(best), ordinal(worst)];
  return worst - best === 1 ? `${from} or ${to}` : `between ${from} and ${to}`;
}

/**
 * A position counted from one end: `highest`, `joint highest`, `joint third highest`.
 *
 * @example
 * place(3, true, 'highest'); // 'joint third highest'
 */
export function place(position: number, tied: boolean, end: 'highest' | 'lowest'): string {
  return [tied ? 'joint' : '', position === 1 ? '' : ordinal(position), end]
    .filter((w) => w !== '')
    .join(' ');
}
