import { StatisticsError } from './errors.js';

/** A number that may be missing: null, undefined and NaN all mean the same. */
export type MaybeNumber = number | null | undefined;

/**
 * The number, or null where it is missing. Anything that is neither (text, Infinity) is an error.
 *
 * @example
 * present(Number.NaN, 'value'); // null
 */
export function present(value: MaybeNumber, field: string): number | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) throw new StatisticsError('not-a-number', field, 'must be a finite number');
  return value;
}

/**
 * The option, or an error that lists what is allowed.
 *
 * @example
 * oneOf(['asc', 'desc'], 'asc', 'order'); // 'asc'
 */
export function oneOf<T extends string>(allowed: readonly T[], value: T, field: string): T {
  if (!allowed.includes(value)) {
    throw new StatisticsError(
      'bad-option',
      field,
      `must be one of ${allowed.join(', ')}, not ${String(value)}`,
    );
  }
  return value;
}

/**
 * A number that has to be there.
 *
 * @example
 * required(0, 'count'); // 0
 */
export function required(value: MaybeNumber, field: string): number {
  const number = present(value, field);
  if (number === null) throw new StatisticsError('missing-field', field, 'must be given');
  return number;
}

/**
 * A probability strictly between 0 and 1.
 *
 * @example
 * probability(0.975, 'p'); // 0.975
 */
export function probability(value: MaybeNumber, field: string): number {
  const p = required(value, field);
  if (p <= 0 || p >= 1) throw new StatisticsError('bad-option', field, 'must lie between 0 and 1');
  return p;
}

/**
 * A multiplier: the units of a result, above 0.
 *
 * @example
 * positiveMultiplier(100000); // 100000
 */
export function positiveMultiplier(value: number, field = 'multiplier'): number {
  if (!(value > 0 && value < Infinity)) throw new StatisticsError('bad-multiplier', field, 'must be above 0');
  return value;
}
