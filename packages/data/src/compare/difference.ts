import { decimalDifference, digitsOf, wholePerCent } from '../dataset/decimal.js';
import { isMissing, type Missing } from '../dataset/missing.js';

/** How far one value is from another. */
export interface Difference {
  /** Value minus reference, exact in decimals: 197.2 − 181.5 is 15.7. */
  readonly absolute: number;
  /**
   * Signed percentage of the reference, not rounded. Null unless the reference is above zero and the value is not
   * negative: like the relative gap it is a ratio, which has no meaning for negative numbers.
   */
  readonly relative: number | null;
  /** Size of `relative` as a whole percentage, rounding half up on the decimal digits. */
  readonly perCent: number | null;
  /** The larger number of decimal places of the two values. */
  readonly decimals: number;
}

/**
 * The difference of a value from a reference; null if either is missing, or if the difference overflows.
 *
 * @example
 * differenceFrom(197.2, 181.5)?.absolute; // 15.7
 */
export function differenceFrom(value: number | Missing, reference: number | Missing): Difference | null {
  if (isMissing(value) || isMissing(reference)) return null;
  const absolute = decimalDifference(value, reference);
  if (!Number.isFinite(absolute)) return null;
  const relative = reference > 0 && value >= 0 ? (absolute / reference) * 100 : Infinity;
  const isRatio = Number.isFinite(relative);
  return {
    absolute,
    relative: isRatio ? relative : null,
    perCent: isRatio ? wholePerCent(Math.abs(absolute), reference) : null,
    decimals: Math.max(digitsOf(value).fraction.length, digitsOf(reference).fraction.length),
  };
}
