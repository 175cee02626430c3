import { StatisticsError } from './errors.js';
import { listOf, type MaybeNumber, present, required } from './input.js';

/**
 * Rounds to multiples of a whole base, halves away from zero. Missing values stay null.
 *
 * @example
 * roundToBase({ values: [12, 12.5, 17.5, -12.5], base: 5 }); // { values: [10, 15, 20, -15] }
 */
export function roundToBase(options: { readonly values: readonly MaybeNumber[]; readonly base: number }): {
  readonly values: (number | null)[];
} {
  const base = positiveWhole(options.base, 'base');
  return {
    values: listOf(options.values, 'values').map((given) => {
      const value = present(given, 'values');
      return value === null ? null : roundedTo(value, base);
    }),
  };
}

/**
 * Rounds one value to a multiple of the base.
 *
 * @example
 * roundedTo(-2, 5); // 0
 */
export function roundedTo(value: number, base: number): number {
  const size = Math.round(Math.abs(value) / base) * base;
  return value < 0 && size > 0 ? -size : size;
}

/**
 * A whole number above 0.
 *
 * @example
 * positiveWhole(5, 'base'); // 5
 */
export function positiveWhole(value: number, field: string): number {
  const whole = required(value, field);
  if (!Number.isInteger(whole) || whole < 1) {
    throw new StatisticsError('bad-option', field, 'must be a whole number above 0');
  }
  return whole;
}
