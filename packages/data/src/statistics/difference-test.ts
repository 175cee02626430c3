import { type CiOverlapOptions, type Comparison, comparison, oneLevel } from './compare-limits.js';
import { comparable } from './input.js';
import type { OneLevelSide } from './outcome.js';

/**
 * Whether the difference of two independent values is greater than zero by more than its margin of error: the root of
 * the sum of squares of the margin below the higher value and the one above the lower, both at one level. All three
 * numbers are 0 or more. Neither the largest nor the smallest numbers overflow on the way. Two intervals of ±3 that lie
 * 5 apart overlap, and yet they differ:
 *
 * @example
 * exceedsMargin(5, 3, 3); // true
 */
export function exceedsMargin(difference: number, below: number, above: number): boolean {
  const larger = Math.max(below, above);
  if (difference <= larger) return false;
  if (difference > below + above) return true;
  const smaller = Math.min(below, above) / larger;
  return difference / larger > Math.sqrt(1 + smaller * smaller);
}

/**
 * A test of the difference between two independent values, treating neither as exact: similar when the confidence
 * limits of the difference contain zero, zero itself included. The limits are made from those of the two values, which
 * need not lie evenly around them (MOVER: Zou and Donner, Stat Med 2008;27:1693–702; for proportions it is Newcombe's
 * method 10). For even ones this is the z test. Unlike `ciOverlap`, which calls some differences similar
 * that this test finds, it errs at the rate of its level. `notCompared` where a value or limit is missing, or limits do
 * not contain their value.
 *
 * @example
 * ciDifference({ value: 60, lower95: 57, upper95: 63, benchmarkValue: 55, benchmarkLower95: 52, benchmarkUpper95: 58, polarity: 'noJudgement' }).outcome; // 'higher'
 */
export function ciDifference(options: CiOverlapOptions): Comparison {
  const own = oneLevel(options);
  const isUsual = own.level === 0.95;
  const one = marginsOf(options.value, own.lower, own.upper);
  const other = marginsOf(
    options.benchmarkValue,
    isUsual ? options.benchmarkLower95 : options.benchmarkLower998,
    isUsual ? options.benchmarkUpper95 : options.benchmarkUpper998,
  );
  const side = one === null || other === null ? null : sideOfDifference(one, other);
  return comparison(side, options.polarity, 'ciDifference', [own.level]);
}

/** A value with the distances to its limits. */
export interface Margins {
  readonly value: number;
  readonly below: number;
  readonly above: number;
}

/**
 * The distances of limits from their value; null where one of the three is missing, or they do not contain it.
 *
 * @example
 * marginsOf(5, 4, 7); // { value: 5, below: 1, above: 2 }
 */
export function marginsOf(
  ...[given, lower, upper]: readonly [
    value: CiOverlapOptions['value'],
    lower: CiOverlapOptions['value'],
    upper: CiOverlapOptions['value'],
  ]
): Margins | null {
  const value = comparable(given, 'value');
  const low = comparable(lower, 'lower');
  const high = comparable(upper, 'upper');
  if (value === null || low === null || high === null || low > value || value > high) return null;
  return { value, below: value - low, above: high - value };
}

function sideOfDifference(one: Margins, other: Margins): OneLevelSide {
  if (exceedsMargin(one.value - other.value, one.below, other.above)) return 1;
  return exceedsMargin(other.value - one.value, other.below, one.above) ? -1 : 0;
}
