import { keywordOf } from './keyword.js';
import { StatisticsError } from './errors.js';

/** A number that can be missing: null, undefined and NaN all mean the same. */
export type MaybeNumber = number | null | undefined;

/** The largest number accepted. A test for trend needs its fifth power, which must stay finite. */
const LARGEST = 1e60;

/**
 * Whether sums and products of a number stay finite.
 *
 * @example
 * isInRange(1e61); // false
 */
export function isInRange(value: number): boolean {
  return Math.abs(value) <= LARGEST;
}

/**
 * The number, or null if missing. Anything else (text, Infinity, 1e61) is an error.
 *
 * @example
 * present(Number.NaN, 'value'); // null
 */
export function present(value: MaybeNumber, field: string): number | null {
  const number = comparable(value, field);
  if (number !== null && !isInRange(number))
    throw new StatisticsError('not-a-number', field, 'must lie within ±1e60');
  return number;
}

/**
 * Like `present`, for numbers that are only compared with others and so can be as large as numbers get.
 *
 * @example
 * comparable(1e300, 'value'); // 1e300
 */
export function comparable(value: MaybeNumber, field: string): number | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) throw new StatisticsError('not-a-number', field, 'must be a finite number');
  // Minus zero becomes zero.
  return value + 0;
}

/**
 * The list, or an error if it is missing.
 *
 * @example
 * listOf([1, 2], 'values'); // [1, 2]
 */
export function listOf<T>(value: readonly T[] | undefined, field: string): readonly T[] {
  const given: unknown = value;
  if (!Array.isArray(given)) {
    throw new StatisticsError('missing-field', field, 'must be given as a list');
  }
  return value as readonly T[];
}

/**
 * The object, or an error if it is missing.
 *
 * @example
 * partOf({ value: 1 }, 'mostDeprived'); // { value: 1 }
 */
export function partOf<T extends object>(value: T | null | undefined, field: string): T {
  if (typeof value !== 'object' || value === null) {
    throw new StatisticsError('missing-field', field, 'must be given');
  }
  return value;
}

/**
 * The option by its name in code, whether written in that form or as an attribute. Otherwise an error that lists the
 * allowed values.
 *
 * @example
 * oneOf(['asc', 'desc'], 'asc', 'order'); // 'asc'
 */
export function oneOf<T extends string>(allowed: readonly T[], value: T | undefined, field: string): T {
  if (value === undefined) throw new StatisticsError('missing-field', field, 'must be given');
  const found = keywordOf(value, allowed);
  if (found === undefined) {
    throw new StatisticsError('bad-option', field, `must be one of ${allowed.join(', ')}, not ${value}`);
  }
  return found;
}

/**
 * The number, or an error if it is missing.
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
 * A multiplier (the units of a result): must be above 0.
 *
 * @example
 * positiveMultiplier(100000); // 100000
 */
export function positiveMultiplier(value: number | undefined, field = 'multiplier'): number {
  if (value === undefined) throw new StatisticsError('missing-field', field, 'must be given');
  if (!(value > 0 && isInRange(value)))
    throw new StatisticsError('bad-multiplier', field, 'must be above 0 and at most 1e60');
  return value;
}

/**
 * A count: must not be below 0. Weighted counts need not be whole. Null if missing.
 *
 * @example
 * countOf(0, 'count'); // 0
 */
export function countOf(value: MaybeNumber, field: string): number | null {
  const number = present(value, field);
  if (number !== null && number < 0)
    throw new StatisticsError('negative-count', field, 'must not be below 0');
  return number;
}

/**
 * A denominator: must be above 0. Null if missing.
 *
 * @example
 * denominatorOf(8200, 'population'); // 8200
 */
export function denominatorOf(value: MaybeNumber, field: string): number | null {
  const number = present(value, field);
  if (number !== null && number <= 0) {
    throw new StatisticsError('non-positive-denominator', field, 'must be above 0');
  }
  return number;
}

/** One number, or the rows of one group, which are summed. */
export type OneOrRows = MaybeNumber | readonly MaybeNumber[];

/**
 * The rows of a group: a single number is one row.
 *
 * @example
 * rowsOf(3); // [3]
 */
export function rowsOf(value: OneOrRows): readonly MaybeNumber[] {
  const given: unknown = value;
  return Array.isArray(given) ? (given as readonly MaybeNumber[]) : [value as MaybeNumber];
}

/**
 * The sum of the rows; null if there are none, or if any is missing, because a part is not the whole.
 *
 * @example
 * sumOfRows([2, null]); // null
 */
export function sumOfRows(rows: readonly (number | null)[]): number | null {
  return rows.reduce(
    (sum, row) => (sum === null || row === null ? null : sum + row),
    rows.length > 0 ? 0 : null,
  );
}

/**
 * Throws unless two parallel lists are equally long.
 *
 * @example
 * sameLength([1, 2], [3, 4], 'populations'); // undefined
 */
export function sameLength(first: readonly unknown[], second: readonly unknown[], field: string): void {
  listOf(second, field);
  if (first.length !== second.length) {
    throw new StatisticsError(
      'length-mismatch',
      field,
      `must have ${first.length} entries, not ${second.length}`,
    );
  }
}

/**
 * The number, or null if the arithmetic overflowed.
 *
 * @example
 * finite(1e300 * 1e300); // null
 */
export function finite(value: number): number | null {
  // Turns −0 into 0: reversing a level gradient gives −0.
  return Number.isFinite(value) ? value + 0 : null;
}
