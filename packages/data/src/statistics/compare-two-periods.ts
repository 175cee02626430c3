import { ciOverlap } from './compare-limits.js';
import { oneOf } from './input.js';
import { COMPARISON_POLARITIES, type ComparisonPolarity } from './outcome.js';
import { type Trend, type TrendJudgement, trendJudgement } from './recent-trend.js';
import { sortedPoints, type TrendPoint } from './trend-series.js';

/**
 * Change between the last two values of a series: no change when their 95% intervals overlap or touch. It cannot be
 * calculated with fewer than two points, a missing value or limit, or periods that cannot be put in order.
 *
 * @example
 * compareTwoPeriods({ polarity: 'highIsGood', series: [{ period: 2022, value: 60, lower95: 59, upper95: 61 }, { period: 2023, value: 63, lower95: 62, upper95: 64 }] }).trend; // 'increasing'
 */
export function compareTwoPeriods(options: {
  readonly series: readonly TrendPoint[];
  readonly polarity: ComparisonPolarity;
}): { readonly trend: Trend; readonly judgement: TrendJudgement; readonly method: 'ciOverlap' } {
  const polarity = oneOf(COMPARISON_POLARITIES, options.polarity, 'polarity');
  const [before, after] = sortedPoints(options.series)?.slice(-2) ?? [];
  const { outcome } = ciOverlap({
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
  return { trend, judgement: trendJudgement(trend, polarity), method: 'ciOverlap' };
}
