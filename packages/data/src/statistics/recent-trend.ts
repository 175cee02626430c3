import { StatisticsError } from './errors.js';
import { oneOf } from './input.js';
import { COMPARISON_POLARITIES, type ComparisonPolarity } from './outcome.js';
import { type KnownPoint, sortedPoints, type TrendPoint } from './trend-series.js';
import { intervalTest, proportionTest, TREND_TIMES as TIMES } from './trend-tests.js';

export const TREND_METHODS = ['confidenceIntervals', 'proportion'] as const;
export type TrendMethod = (typeof TREND_METHODS)[number];
export type Trend = 'increasing' | 'decreasing' | 'noSignificantChange' | 'cannotBeCalculated';
export type TrendJudgement = 'gettingBetter' | 'gettingWorse' | null;

export interface RecentTrendOptions {
  /** `proportion` for proportions (needs counts); `confidenceIntervals` for everything else (needs 95% limits). */
  readonly method: TrendMethod;
  readonly polarity: ComparisonPolarity;
  readonly series: readonly TrendPoint[];
  /** Use the last five usable points even if years are missing between them. */
  readonly allowGaps?: boolean;
}
export interface RecentTrend {
  readonly trend: Trend;
  readonly judgement: TrendJudgement;
  readonly chiSquare: number | null;
  readonly significant: boolean | null;
  readonly directionConsistent: boolean | null;
  readonly reason: 'unreadablePeriods' | 'notSingleYears' | 'fewerThanFivePoints' | 'outOfRange' | null;
  /** First years of the five periods used. */
  readonly periods: readonly number[];
  readonly method: TrendMethod;
}

/** The 99.8% point of chi-square with 1 degree of freedom. */
const CRITICAL = 9.549535706083245;

/**
 * Fingertips' recent trend: a chi-square test for trend over the five most recent points (OHID technical guidance). The
 * trend is significant when chi-square is above the 99.8% point and the slope keeps its sign whichever point is left
 * out. The series ends at the first missing year or unusable point, counting back, unless gaps are allowed. Treat it as
 * a marker, not an analysis.
 *
 * @example
 * recentTrend({ method: 'proportion', polarity: 'lowIsGood', series: [2019, 2020, 2021, 2022, 2023].map((period, i) => ({ period, count: 500 - 50 * i, denominator: 5000 })) }).judgement; // 'gettingBetter'
 */
export function recentTrend(options: RecentTrendOptions): RecentTrend {
  const method = oneOf(TREND_METHODS, options.method, 'method');
  const polarity = oneOf(COMPARISON_POLARITIES, options.polarity, 'polarity');
  const points = sortedPoints(options.series);
  if (points === null) return refused('unreadablePeriods', method);
  const usable = method === 'proportion' ? usableProportion : usableInterval;
  const five = lastFive(points, usable, options.allowGaps === true);
  if (five.some((point) => !point.single)) return refused('notSingleYears', method);
  if (five.length < 5) return refused('fewerThanFivePoints', method);

  const { chiSquare, slopeOf } = method === 'proportion' ? proportionTest(five) : intervalTest(five);
  const slope = slopeOf(TIMES);
  // Limits that almost touch a value give weights too large to represent.
  if (!Number.isFinite(chiSquare) || !Number.isFinite(slope)) return refused('outOfRange', method);
  const falling = slope < 0;
  const directionConsistent = TIMES.every((left) => slopeOf(TIMES.filter((t) => t !== left)) < 0 === falling);
  const significant = chiSquare > CRITICAL && directionConsistent;
  const trend = significant ? (falling ? 'decreasing' : 'increasing') : 'noSignificantChange';
  const judgement = trendJudgement(trend, polarity);
  const periods = five.map(({ year }) => year);
  return { trend, judgement, chiSquare, significant, directionConsistent, reason: null, periods, method };
}

/**
 * Whether a change in this direction is good or bad.
 *
 * @example
 * trendJudgement('increasing', 'lowIsGood'); // 'gettingWorse'
 */
export function trendJudgement(trend: Trend, polarity: ComparisonPolarity): TrendJudgement {
  if (trend !== 'increasing' && trend !== 'decreasing') return null;
  const known = oneOf(COMPARISON_POLARITIES, polarity, 'polarity');
  if (known !== 'highIsGood' && known !== 'lowIsGood') return null;
  return (trend === 'increasing') === (known === 'highIsGood') ? 'gettingBetter' : 'gettingWorse';
}

function refused(reason: RecentTrend['reason'], method: TrendMethod): RecentTrend {
  const nothing = {
    judgement: null,
    chiSquare: null,
    significant: null,
    directionConsistent: null,
    periods: [],
  };
  return { trend: 'cannotBeCalculated', ...nothing, reason, method };
}

function lastFive(
  points: readonly KnownPoint[],
  usable: (point: KnownPoint) => boolean,
  gaps: boolean,
): KnownPoint[] {
  if (gaps) return points.filter(usable).slice(-5);
  const five: KnownPoint[] = [];
  for (const point of [...points].reverse()) {
    const next = five[0];
    if (five.length === 5 || !usable(point) || (next !== undefined && next.year - point.year > 1)) break;
    five.unshift(point);
  }
  return five;
}

function usableInterval({ value, lower, upper }: KnownPoint): boolean {
  return value !== null && lower !== null && upper !== null && upper > lower;
}

function usableProportion({ hidden, count, denominator }: KnownPoint): boolean {
  if (hidden || count === null || denominator === null || denominator <= 0) return false;
  if (count > denominator) {
    throw new StatisticsError('numerator-exceeds-denominator', 'count', 'must not be above the denominator');
  }
  return count > 0 && count < denominator;
}
