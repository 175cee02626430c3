import { type Confidence, type LimitsByLevel, limitsByLevel, upperTail } from './confidence.js';
import { StatisticsError } from './errors.js';
import { denominatorOf, finite, listOf, type MaybeNumber, present, sumOfRows } from './input.js';
import { studentTQuantile } from './student-t-quantile.js';

export type MeanOptions = { readonly confidence?: Confidence } & (
  | { readonly values: readonly MaybeNumber[] }
  | { readonly n: MaybeNumber; readonly mean: MaybeNumber; readonly sd: MaybeNumber }
);
export interface Mean {
  readonly n: number | null;
  readonly sum: number | null;
  /** Sample standard deviation (n − 1). */
  readonly sd: number | null;
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: "Student's t" | null;
}

/**
 * Mean with limits from Student's t distribution (mean ∓ t s / √n, s with n − 1), in the units of the values. Takes
 * either the values, or their number, mean and standard deviation. A single value has no standard deviation and no
 * limits; a missing value makes the mean null.
 *
 * @example
 * mean({ values: [3, 3, 3] }).limits; // { 0.95: [3, 3] }
 */
export function mean(options: MeanOptions): Mean {
  const { n, sum, sd, value } = 'values' in options ? summary(options.values) : given(options);
  const spread = value !== null && n !== null && n > 1 && sd !== null;
  const limits = limitsByLevel(options.confidence ?? 0.95, (level) => {
    if (!spread) return [null, null];
    const half = (studentTQuantile({ p: upperTail(level), df: n - 1 }).value * sd) / Math.sqrt(n);
    return [value - half, value + half];
  });
  return { n, sum, sd, value, limits: spread ? limits : null, method: spread ? "Student's t" : null };
}

type Summary = Pick<Mean, 'n' | 'sum' | 'sd' | 'value'>;

function summary(values: readonly MaybeNumber[]): Summary {
  const all = listOf(values, 'values').map((value) => present(value, 'values'));
  const total = sumOfRows(all);
  const n = all.filter((value) => value !== null).length;
  if (total === null) return { n, sum: null, sd: null, value: null };
  // Measuring from the first value gives equal values a spread of exactly 0.
  const origin = all[0] as number;
  const shifts = all.map((value) => (value as number) - origin);
  const shift = shifts.reduce((sum, x) => sum + x, 0) / n;
  const squares = shifts.reduce((sum, x) => sum + (x - shift) ** 2, 0);
  const sd = n > 1 ? finite(Math.sqrt(squares / (n - 1))) : null;
  return { n, sum: finite(total), sd, value: finite(origin + shift) };
}

function given(options: {
  readonly n: MaybeNumber;
  readonly mean: MaybeNumber;
  readonly sd: MaybeNumber;
}): Summary {
  const n = denominatorOf(options.n, 'n');
  const value = present(options.mean, 'mean');
  const sd = present(options.sd, 'sd');
  if (n !== null && !Number.isInteger(n))
    throw new StatisticsError('bad-option', 'n', 'must be a whole number');
  if (sd !== null && sd < 0) throw new StatisticsError('bad-option', 'sd', 'must not be below 0');
  const sum = n === null || value === null ? null : finite(n * value);
  return { n, sum, sd: n === 1 ? null : sd, value: n === null ? null : value };
}
