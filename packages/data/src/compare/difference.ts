import { decimalDifference, digitsOf, wholePerCent } from '../dataset/decimal.js';
import { isMissing, type Missing } from '../dataset/missing.js';

/** How far one value is from another. */
export interface Difference {
  /** Value less reference, exact in decimals: 197.2 − 181.5 is 15.7. */
  readonly absolute: number;
  /**
   * Per cent of the reference, with the sign of the difference, not rounded; null unless the reference is above zero and the value
   * not below it. Of −4 there is no half: like the relative gap, it is a matter of ratios, which numbers that may be negative have not.
   */
  readonly relative: number | null;
  /** Size of `relative` in whole per cents, half rounded up on the decimal digits. */
  readonly perCent: number | null;
  /** The most decimals either value has. */
  readonly decimals: number;
}

/**
 * The difference of a value from a reference; null where either is missing, or the two are further apart than numbers reach.
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
