import { parseShown } from '@commonweal/charts/language/number.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { digitsOf } from '@commonweal/data';
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

function decimalsOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers.map((number) => digitsOf(number).fraction.length));
}
