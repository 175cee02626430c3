import { decimalDifference, digitsOf } from '../dataset/decimal.js';
import { isMissing, type Missing } from '../dataset/missing.js';

/** How far one value is from another. */
export interface Difference {
  /** Value less reference, exact in decimals: 197.2 − 181.5 is 15.7. */
  readonly absolute: number;
  /** Per cent of the reference, not rounded; null where the reference is zero or the two have different signs. */
  readonly relative: number | null;
  /** The most decimals either value has. */
  readonly decimals: number;
}

/**
 * The difference of a value from a reference; null where either is missing.
 *
 * @example
 * differenceFrom(197.2, 181.5)?.absolute; // 15.7
 */
export function differenceFrom(value: number | Missing, reference: number | Missing): Difference | null {
  if (isMissing(value) || isMissing(reference)) return null;
  const absolute = decimalDifference(value, reference);
  const comparable = reference !== 0 && value * reference >= 0;
  const decimals = Math.max(digitsOf(value).fraction.length, digitsOf(reference).fraction.length);
  return { absolute, relative: comparable ? (absolute / Math.abs(reference)) * 100 : null, decimals };
}
