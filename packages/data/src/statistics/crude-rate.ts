import { type Confidence, type LimitsByLevel, limitsByLevel, scaled } from './confidence.js';
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
import { type PoissonMethod, poissonMethod, poissonPair } from './poisson-limits.js';

export interface CrudeRateOptions {
  /** Number of events. A list holds the rows of one group (such as years or sexes), which are summed first. */
  readonly count: OneOrRows;
  /** People, or person-years. */
  readonly population: OneOrRows;
  readonly multiplier?: number;
  readonly confidence?: Confidence;
}
export interface CrudeRate {
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: PoissonMethod | null;
  readonly statistic: string;
  readonly multiplier: number;
  readonly count: number | null;
  readonly population: number | null;
}

/**
 * Crude rate with Poisson limits: exact below 10 events (Armitage and Berry 2002), Byar's from 10 (Breslow and Day
 * 1987). A count can exceed the population. Several rows are summed before dividing; a missing row makes the result
 * null. Per 100,000 by default.
 *
 * @example
 * crudeRate({ count: [40, 42], population: [4000, 4200], multiplier: 1000 }).value; // 10
 */
export function crudeRate({
  multiplier = 100_000,
  confidence = 0.95,
  ...options
}: CrudeRateOptions): CrudeRate {
  positiveMultiplier(multiplier);
  const counts = rowsOf(options.count).map((row) => countOf(row, 'count'));
  const populations = rowsOf(options.population).map((row) => denominatorOf(row, 'population'));
  sameLength(counts, populations, 'population');
  const [count, population] = [sumOfRows(counts), sumOfRows(populations)];
  const made = { statistic: `rate per ${multiplier}`, multiplier, count, population };
  const known = count !== null && population !== null;
  const limits = limitsByLevel(confidence, (level) =>
    known ? scaled(poissonPair(count, level), multiplier / population) : [null, null],
  );
  if (!known) return { value: null, limits: null, method: null, ...made };
  return { value: finite((count / population) * multiplier), limits, method: poissonMethod(count), ...made };
}
