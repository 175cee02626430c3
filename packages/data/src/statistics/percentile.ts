import { StatisticsError } from './errors.js';
import { listOf, type MaybeNumber, present } from './input.js';

export interface PercentileOptions {
  readonly values: readonly MaybeNumber[];
  /** Fractions from 0 to 1: 0.5 is the median. */
  readonly probabilities: readonly number[];
}

/**
 * Percentiles by linear interpolation at (n − 1)p (R's type 7, Excel's PERCENTILE.INC, d3's quantile). Missing values
 * are left out; without any values every percentile is null.
 *
 * @example
 * percentile({ values: [2, 4, 4, 5, 9, 11, 17, 30], probabilities: [0.25, 0.5] }).values; // [4, 7]
 */
export function percentile({ values, probabilities }: PercentileOptions): {
  readonly values: (number | null)[];
} {
  const sorted = sortedValues(values);
  return {
    values: listOf(probabilities, 'probabilities').map((p) =>
      sorted.length === 0 ? null : quantileOfSorted(sorted, p),
    ),
  };
}

/**
 * The values that are not missing, in ascending order. Does not change the caller's list.
 *
 * @example
 * sortedValues([3, null, 1]); // [1, 3]
 */
export function sortedValues(values: readonly MaybeNumber[]): number[] {
  return listOf(values, 'values')
    .map((value) => present(value, 'values'))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
}

/**
 * The quantile at p. The values must be ascending and not empty.
 *
 * @example
 * quantileOfSorted([1, 2, 4], 0.75); // 3
 */
export function quantileOfSorted(sorted: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new StatisticsError('bad-option', 'probabilities', 'must be from 0 to 1');
  let at = (sorted.length - 1) * p;
  // 100 × 0.29 comes out as 28.999999999999996. Rounding such positions to whole ones lets a bound that falls on a
  // value equal it exactly.
  const whole = Math.round(at);
  if (Math.abs(at - whole) <= 1e-12 * (1 + at)) at = whole;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[below + 1] ?? low;
  const part = at - below;
  // Clamped between the two values: interpolating between 62.12 and 62.12 gives 62.11999999999999.
  return Math.min(Math.max(low * (1 - part) + high * part, low), high);
}
