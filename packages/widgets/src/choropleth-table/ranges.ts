import { parseShown } from '@commonweal/charts/language/number.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { digitsOf } from '@commonweal/data';
import type { ClassFacts } from './facts.js';
import type { ChoroplethTableWords } from './words.js';

/**
 * What each round class holds, in words, lowest first: `under 58`, `58 to 59.9`, `60 and over`. The upper end is the
 * last number below the break that has as many decimals as the numbers shown, so no number fits two classes. Where there
 * is no such number, as among the very largest, the class runs `to under` the break.
 *
 * @param shown The numbers shown in the cells.
 * @param inCell Adds what a cell has of the unit.
 */
export function roundRanges(
  breaks: readonly number[],
  shown: readonly number[],
  inCell: (text: string) => string,
  words: Words & Pick<ChoroplethTableWords, 'ranges'>,
): string[] {
  const ofBreaks = decimalsOf(breaks);
  const decimals = decimalsOf([...breaks, ...shown]);
  const text = (at: number, places = ofBreaks): string => inCell(words.number(at, places));
  const first = breaks[0] ?? 0;
  const last = breaks.at(-1) ?? 0;
  const between = breaks.slice(1).map((to, index) => {
    const from = breaks[index] ?? to;
    const end = words.number(to - 10 ** -decimals, decimals);
    const number = parseShown(end) ?? to;
    const isWhole = number < to && shown.every((each) => each >= to || each <= number);
    if (!isWhole) return words.ranges.toUnder(text(from), text(to));
    return number === from ? text(from) : words.range(text(from), inCell(end));
  });
  return [words.ranges.under(text(first)), ...between, words.ranges.from(text(last))];
}

/**
 * What each class between fixed breaks holds, in words, lowest first: `56 to 58`, `58.1 to 60`. A value on a break is in
 * the class below it, so a class starts at the next number that has as many decimals as the numbers shown. Null if a
 * number shown is not within its class, because it was rounded past a break.
 *
 * @param classes The classes with a value, by the smallest and largest number shown.
 * @param shown The numbers shown in the cells.
 * @param inCell Adds what a cell has of the unit.
 */
export function fixedRanges(
  breaks: readonly number[],
  classes: readonly Pick<ClassFacts, 'index' | 'lowest' | 'highest'>[],
  shown: readonly number[],
  inCell: (text: string) => string,
  words: Words,
): string[] | null {
  const decimals = decimalsOf([...breaks, ...shown]);
  const ends = breaks.slice(1).map((to, index): [from: string, to: string] => {
    const from = breaks[index] ?? to;
    const start =
      index === 0 ? words.number(from, decimalsOf(breaks)) : words.number(from + 10 ** -decimals, decimals);
    return [start, words.number(to, decimalsOf(breaks))];
  });
  const isWithin = classes.every(({ index, lowest, highest }) => {
    const [from, to] = ends[index] ?? ['', ''];
    return numberOf(from) <= numberOf(lowest) && numberOf(highest) <= numberOf(to);
  });
  if (!isWithin) return null;
  return ends.map(([from, to]) => (from === to ? inCell(to) : words.range(inCell(from), inCell(to))));
}

const numberOf = (shown: string): number => parseShown(shown) ?? NaN;

function decimalsOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers.map((number) => digitsOf(number).fraction.length));
}
