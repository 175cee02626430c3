import { type Confidence, type LimitsByLevel, limitsByLevel, scaled } from './confidence.js';
import { StatisticsError } from './errors.js';
import {
  countOf,
  denominatorOf,
  finite,
  type OneOrRows,
  positiveMultiplier,
  rowsOf,
  sameLength,
  sumOfRows,
} from './input.js';
import { wilsonLimits } from './wilson-limits.js';

export interface ProportionOptions {
  /** A list holds the rows of one group, which are summed first. */
  readonly numerator: OneOrRows;
  readonly denominator: OneOrRows;
  /** 100 for percentages. Default 1. */
  readonly multiplier?: number;
  /** Null leaves out the limits. */
  readonly confidence?: Confidence | null;
}
export interface Proportion {
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: 'Wilson' | null;
  readonly statistic: string;
  readonly multiplier: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Proportion with Wilson's score limits, without continuity correction (Wilson 1927; Newcombe and Altman 2000). Several
 * rows are summed before dividing; a missing row makes the result null.
 *
 * @example
 * proportion({ numerator: 0, denominator: 25, multiplier: 100 }).value; // 0
 */
export function proportion({ multiplier = 1, confidence = 0.95, ...options }: ProportionOptions): Proportion {
  positiveMultiplier(multiplier);
  const numerators = rowsOf(options.numerator).map((row) => countOf(row, 'numerator'));
  const denominators = rowsOf(options.denominator).map((row) => denominatorOf(row, 'denominator'));
  sameLength(numerators, denominators, 'denominator');
  numerators.forEach((x, i) => {
    const n = denominators[i] ?? null;
    if (x !== null && n !== null && x > n) {
      throw new StatisticsError(
        'numerator-exceeds-denominator',
        'numerator',
        'must not be above the denominator',
      );
    }
  });
  const [x, n] = [sumOfRows(numerators), sumOfRows(denominators)];
  const statistic = multiplier === 100 ? 'percentage' : `proportion of ${multiplier}`;
  const made = { statistic, multiplier, numerator: x, denominator: n };
  const known = x !== null && n !== null;
  const limits = limitsByLevel(confidence ?? [], (level) =>
    known ? scaled(wilsonLimits(x, n, level), multiplier) : [null, null],
  );
  if (!known) return { value: null, limits: null, method: null, ...made };
  const asked = confidence !== null;
  return {
    value: finite((x / n) * multiplier),
    limits: asked ? limits : null,
    method: asked ? 'Wilson' : null,
    ...made,
  };
}
