import { StatisticsError } from './errors.js';
import { listOf, type MaybeNumber, oneOf, comparable } from './input.js';

export const CLOSED_SIDES = ['right', 'left'] as const;
export type ClosedSide = (typeof CLOSED_SIDES)[number];

export interface ClassifyOptions {
  readonly values: readonly MaybeNumber[];
  /** Ascending, as returned by `classBreaks`. */
  readonly breaks: readonly number[];
  /**
   * `right` (the default, and Fingertips' rule): a class includes its upper break, and the first class its lower break
   * too. `left`: a class includes its lower break, and the last class its upper break too.
   */
  readonly closed?: ClosedSide;
}

/**
 * The class of each value, counting from 0; null if the value is missing or outside the breaks.
 *
 * @example
 * classify({ values: [2, 5, 30, null, 31], breaks: [2, 5, 17, 30] }).classIndex; // [0, 0, 2, null, null]
 */
export function classify({ values, breaks, closed = 'right' }: ClassifyOptions): {
  readonly classIndex: (number | null)[];
} {
  oneOf(CLOSED_SIDES, closed, 'closed');
  if (
    !listOf(breaks, 'breaks').every(
      (b, i) => Number.isFinite(b) && (i === 0 || b >= (breaks[i - 1] as number)),
    )
  ) {
    throw new StatisticsError('bad-option', 'breaks', 'must be numbers in ascending order');
  }
  const last = breaks.length - 2;
  const classOf = (value: number): number | null => {
    const [min, max] = [breaks[0], breaks[last + 1]];
    if (min === undefined || max === undefined || last < 0 || value < min || value > max) return null;
    const upper = breaks.slice(1);
    return closed === 'right' ? upper.findIndex((b) => value <= b) : Math.min(last, countUpTo(upper, value));
  };
  return {
    classIndex: listOf(values, 'values').map((given) => {
      const value = comparable(given, 'values');
      return value === null ? null : classOf(value);
    }),
  };
}

function countUpTo(upper: readonly number[], value: number): number {
  return upper.filter((b) => b <= value).length;
}
