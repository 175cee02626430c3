import { roundHalfAway } from '@commonweal/data';
import type { ValueFormat } from './formats.js';

/** Two numbers whose difference a chart relies on: in a sentence, a rank, a class or a comparison. */
export type UsedPair = readonly [one: number, other: number];

/** Published figures have at most this many decimals; any more come from a calculation. */
const PUBLISHED = 4;
/** Significant digits of the whole range that are worth showing to distinguish its values. */
const OF_RANGE = 4;

const isDistinct = ([one, other]: UsedPair, decimals: number): boolean =>
  roundHalfAway(one, decimals) !== roundHalfAway(other, decimals);

/**
 * Adds the decimals needed to distinguish each pair of different numbers, up to those of the source. Ignores pairs that
 * would still look equal.
 *
 * @example
 * tellApart({ unit: '', decimals: 2, most: 4, own: 4 }, [[0.0412, 0.0438]]).decimals; // 3
 */
export function tellApart(format: ValueFormat, pairs: readonly UsedPair[]): ValueFormat {
  const { decimals, most } = format;
  const all = pairs.filter((pair) => pair[0] !== pair[1] && isDistinct(pair, most));
  // More decimals can make two numbers look equal that differed with fewer, so every pair is tested each time.
  for (let tried = decimals; tried < most; tried += 1)
    if (all.every((pair) => isDistinct(pair, tried))) return { ...format, decimals: tried };
  return { ...format, decimals: most };
}

/** Pairs of neighbours in a sorted list of distinct numbers. */
export function neighbours(sorted: readonly number[]): UsedPair[] {
  return sorted.slice(1).map((value, i) => [sorted[i] as number, value]);
}

/** Distinct numbers, ascending. */
export const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Pairs `some` of the values with the next lower and higher value, which a sentence about their rank relies on. */
export function placePairs(values: readonly number[], some: readonly number[]): UsedPair[] {
  if (some.length === 0) return [];
  const wanted = new Set(some);
  return neighbours(distinct(values)).filter(([one, other]) => wanted.has(one) || wanted.has(other));
}

/** The lowest two distinct values, or for a sign of −1 the highest two. */
function firstTwo(values: readonly number[], sign: 1 | -1): readonly (number | undefined)[] {
  let first: number | undefined;
  let second: number | undefined;
  for (const value of values) {
    if (first === undefined || sign * value < sign * first) [first, second] = [value, first];
    else if (value !== first && (second === undefined || sign * value < sign * second)) second = value;
  }
  return [first, second];
}

/**
 * The pairs that a sentence naming the lowest and highest value relies on: the two differ, no other value is as low or
 * as high, and neither is zero unless it really is.
 */
export function extremePairs(values: readonly number[]): UsedPair[] {
  const [lowest, second] = firstTwo(values, 1);
  const [highest, nextHighest] = firstTwo(values, -1);
  if (lowest === undefined || highest === undefined) return [];
  const pairs: UsedPair[] = [
    [lowest, 0],
    [highest, 0],
    [lowest, highest],
  ];
  if (second !== undefined) pairs.push([lowest, second]);
  if (nextHighest !== undefined) pairs.push([nextHighest, highest]);
  return pairs;
}

/**
 * Does the same for a ranked list, and also distinguishes all different values, unless that takes more decimals than
 * published figures have or than are meaningful for their range. In a file of calculated figures, two may differ only
 * in their eighth decimal place.
 */
export function tellRanksApart(
  format: ValueFormat,
  values: readonly number[],
  pairs: readonly UsedPair[],
): ValueFormat {
  const used = tellApart(format, pairs);
  if (format.most === format.decimals) return used;
  const sorted = distinct(values);
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  if (!(range > 0)) return used;
  const worth = OF_RANGE - 1 - Math.floor(Math.log10(range));
  const most = format.most <= PUBLISHED ? format.most : Math.min(worth, format.most);
  const all = [...neighbours(sorted), ...pairs.filter((pair) => isDistinct(pair, format.most))];
  for (let tried = used.decimals; tried <= most; tried += 1)
    if (all.every((pair) => isDistinct(pair, tried))) return { ...format, decimals: tried };
  return used;
}
