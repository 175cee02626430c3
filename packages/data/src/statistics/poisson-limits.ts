import { chiSquareQuantile } from './chi-square-quantile.js';
import {
  type Confidence,
  confidenceLevel,
  type LimitPair,
  type LimitsByLevel,
  limitsByLevel,
  upperTail,
} from './confidence.js';
import { countOf, type MaybeNumber } from './input.js';
import { zScore } from './normal-quantile.js';

export type PoissonMethod = 'Byars' | 'Exact';

export interface PoissonLimits {
  readonly count: number | null;
  /** At the first requested level. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** At every requested level. */
  readonly limits: LimitsByLevel | null;
  readonly method: PoissonMethod | null;
}

/**
 * Confidence limits of an observed count (whole or weighted), in events. Counts of 10 or more use Byar's approximation
 * (Breslow and Day 1987). Smaller counts use exact limits, from the relation of the Poisson and chi-square
 * distributions (Armitage and Berry 2002). A count of 0 has the lower limit 0. A missing count gives nulls.
 *
 * @example
 * poissonLimits({ count: 0 }).lower; // 0
 */
export function poissonLimits(options: {
  readonly count: MaybeNumber;
  readonly confidence?: Confidence;
}): PoissonLimits {
  const { confidence = 0.95 } = options;
  const count = countOf(options.count, 'count');
  const limits = limitsByLevel(confidence, (level) =>
    count === null ? [null, null] : poissonPair(count, level),
  );
  if (count === null) return { count, lower: null, upper: null, limits: null, method: null };
  const first = typeof confidence === 'number' ? confidence : confidence[0];
  const [lower, upper] = (first === undefined ? undefined : limits[confidenceLevel(first)]) ?? [null, null];
  return { count, lower, upper, limits, method: poissonMethod(count) };
}

/**
 * The method for a count, chosen by the count as given.
 *
 * @example
 * poissonMethod(9.9); // 'Exact'
 */
export function poissonMethod(count: number): PoissonMethod {
  return count < 10 ? 'Exact' : 'Byars';
}

/**
 * Limits of a count at one level.
 *
 * @example
 * poissonPair(0, 0.95)[0]; // 0
 */
export function poissonPair(count: number, level: number): LimitPair {
  if (count >= 10) return byarsPair(count, level);
  const p = upperTail(level);
  return [
    chiSquareQuantile({ p: 1 - p, df: 2 * count }).value / 2,
    chiSquareQuantile({ p, df: 2 * count + 2 }).value / 2,
  ];
}

/**
 * Byar's limits of a count at one level. The lower limit is null when the approximation falls below 0, as for a count
 * of 1 at 99.8%.
 *
 * @example
 * byarsPair(1, 0.998)[0]; // null
 */
export function byarsPair(count: number, level: number): LimitPair {
  const z = zScore(level);
  const lower = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  const above = count + 1;
  const upper = above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3;
  return [lower < 0 ? null : lower, upper];
}
