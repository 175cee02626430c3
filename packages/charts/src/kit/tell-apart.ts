import { roundHalfAway } from '@commonweal/data';
import type { ValueFormat } from './formats.js';

/** Two numbers whose difference a chart uses: in a sentence, a rank, a class, a comparison. */
export type UsedPair = readonly [one: number, other: number];

/** A file of figures has so many decimals at most; what has more was computed. */
const PUBLISHED = 4;
/** So many significant digits of the whole range are worth showing to tell its values apart. */
const OF_RANGE = 4;

const isTold = ([one, other]: UsedPair, decimals: number): boolean =>
  roundHalfAway(one, decimals) !== roundHalfAway(other, decimals);

/**
 * A format with as many decimals as it takes to tell each pair of different numbers apart, up to those of the source. Pairs
 * that even those leave equal ask for nothing.
 *
 * @example
 * tellApart({ unit: '', decimals: 2, most: 4, own: 4 }, [[0.0412, 0.0438]]).decimals; // 3
 */
export function tellApart(format: ValueFormat, pairs: readonly UsedPair[]): ValueFormat {
  const { decimals, most } = format;
  const all = pairs.filter((pair) => pair[0] !== pair[1] && isTold(pair, most));
  // Rounding to more decimals may bring two together that were apart with fewer, so all are tried each time.
  for (let tried = decimals; tried < most; tried += 1)
    if (all.every((pair) => isTold(pair, tried))) return { ...format, decimals: tried };
  return { ...format, decimals: most };
}

/** Neighbours in a list of numbers, each different number once, in their order. */
export function neighbours(sorted: readonly number[]): UsedPair[] {
  return sorted.slice(1).map((value, i) => [sorted[i] as number, value]);
}

/** Each different number once, ascending. */
export const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Each of some values with the next lower and the next higher one: what a sentence uses that says its place. */
export function placePairs(values: readonly number[], some: readonly number[]): UsedPair[] {
  if (some.length === 0) return [];
  const wanted = new Set(some);
  return neighbours(distinct(values)).filter(([one, other]) => wanted.has(one) || wanted.has(other));
}

/**
 * What a sentence uses that names the lowest and the highest value: that they differ, that no other is as low or high, and that neither is
 * zero where it is not.
 */
export function extremePairs(values: readonly number[]): UsedPair[] {
  const sorted = distinct(values);
  const [lowest, second] = sorted;
  const [nextHighest, highest] = [sorted.at(-2), sorted.at(-1)];
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
 * The same for a list in which each value has a rank: all different values are told apart too, as long as that takes no more decimals than
 * figures are published with, or than mean something beside their range. A file of computed figures may hold two that only
 * differ in their eighth decimal.
 */
export function tellRanksApart(
  format: ValueFormat,
  values: readonly number[],
  pairs: readonly UsedPair[],
): ValueFormat {
  const used = tellApart(format, pairs);
  const sorted = distinct(values);
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  if (!(range > 0) || format.most === format.decimals) return used;
  const worth = OF_RANGE - 1 - Math.floor(Math.log10(range));
  const most = format.most <= PUBLISHED ? format.most : Math.min(worth, format.most);
  const all = [...neighbours(sorted), ...pairs.filter((pair) => isTold(pair, format.most))];
  for (let tried = used.decimals; tried <= most; tried += 1)
    if (all.every((pair) => isTold(pair, tried))) return { ...format, decimals: tried };
  return used;
}
