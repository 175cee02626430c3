import { ciOverlap } from './compare-limits.js';
import { ciDifference } from './difference-test.js';
import { oneOf } from './input.js';
import { COMPARISON_POLARITIES, type ComparisonPolarity } from './outcome.js';
import { type Trend, type TrendJudgement, trendJudgement } from './recent-trend.js';
import { sortedPoints, type TrendPoint } from './trend-series.js';

export const PERIOD_METHODS = ['ciDifference', 'ciOverlap'] as const;
export type PeriodMethod = (typeof PERIOD_METHODS)[number];

export interface CompareTwoPeriodsOptions {
  readonly series: readonly TrendPoint[];
  readonly polarity: ComparisonPolarity;
  /**
   * `ciDifference`, the default, tests the difference of the two values as independent ones. `ciOverlap` asks whether
   * their 95% intervals overlap or touch, which misses some changes that the test finds.
   */
  readonly method?: PeriodMethod;
}

/**
 * Change between the last two values of a series, by their 95% limits. It cannot be calculated with fewer than two
 * points, a missing value or limit, or periods that cannot be put in order. The test takes the two values as
 * independent: give it periods that share no time.
 *
 * @example
 * compareTwoPeriods({ polarity: 'highIsGood', series: [{ period: 2022, value: 60, lower95: 59, upper95: 61 }, { period: 2023, value: 63, lower95: 62, upper95: 64 }] }).trend; // 'increasing'
 */
export function compareTwoPeriods(options: CompareTwoPeriodsOptions): {
  readonly trend: Trend;
  readonly judgement: TrendJudgement;
  readonly method: PeriodMethod;
} {
  const polarity = oneOf(COMPARISON_POLARITIES, options.polarity, 'polarity');
  const method = oneOf(PERIOD_METHODS, options.method ?? 'ciDifference', 'method');
  const [before, after] = sortedPoints(options.series)?.slice(-2) ?? [];
  const compare = method === 'ciOverlap' ? ciOverlap : ciDifference;
  const { outcome } = compare({
    value: after?.value,
    lower95: after?.lower,
    upper95: after?.upper,
    benchmarkValue: before?.value,
    benchmarkLower95: before?.lower,
    benchmarkUpper95: before?.upper,
    polarity: 'noJudgement',
  });
  const trend: Trend =
    outcome === 'higher'
      ? 'increasing'
      : outcome === 'lower'
        ? 'decreasing'
        : outcome === 'similar'
          ? 'noSignificantChange'
          : 'cannotBeCalculated';
  return { trend, judgement: trendJudgement(trend, polarity), method };
}
