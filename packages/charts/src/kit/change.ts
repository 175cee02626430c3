import {
  type Difference,
  differenceFrom,
  isMissing,
  type Issue,
  matchesPeriod,
  type Period,
  shareTime,
  trendMethodOf,
  trendOver,
  unknownPeriod,
  usableLimits,
} from '@commonweal/data';
import {
  compareTwoPeriods,
  isInRange,
  type RecentTrend,
  type Trend,
  type TrendJudgement,
  type TrendPoint,
} from '@commonweal/data/statistics';
import type { Series, SeriesPoint, SeriesSelection } from './series.js';

/**
 * Why there is no change to tell: no earlier number, none on this side of a break, or none whose period is known to share
 * no time with the latest. Where the author names the period, it is of that alone.
 */
export type NoChange = 'noFigure' | 'afterBreak' | 'sharedTime';

/** A period that the author names, as the data has it; null if it has none like it, or none is named. */
export const namedPeriod = (wanted: string | null, periods: readonly Period[]): Period | null =>
  (wanted === null ? undefined : periods.find((period) => matchesPeriod(period, wanted))) ?? null;

/** Refuses a period that the author names and the data does not have. */
export const absentPeriod = (wanted: string | null, periods: readonly Period[]): Issue | null =>
  wanted === null || namedPeriod(wanted, periods) !== null
    ? null
    : {
        ...unknownPeriod(
          wanted,
          periods.map(({ label }) => label),
        ),
        severity: 'fatal',
      };

/** The change from an earlier number to the latest. */
export interface Change {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly difference: Difference;
  /** By the test of the difference; `cannotBeCalculated` without 95% limits of both. */
  readonly trend: Trend;
  readonly judgement: TrendJudgement;
}

/** The points since the last break: those before it are not comparable with them. */
export function sinceBreak(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const last = points.reduce((found, point, index) => (point.break === null ? found : index), 0);
  return last === 0 ? points : points.slice(last);
}

/**
 * The house rule for change: the latest number against the earliest whose period shares no time with it, unless the author
 * names the period to compare with. Nothing is compared across a break. Periods that share time are never tested, because
 * their numbers are not independent.
 *
 * @param since The period to compare with, in any spelling; null for the earliest.
 */
export function changeOf(
  { points }: Pick<Series, 'points'>,
  { polarity }: Pick<SeriesSelection, 'polarity'>,
  since: string | null = null,
): Change | NoChange {
  const known = points.filter(({ value }) => value !== null);
  const to = known.at(-1);
  const earlier = known.slice(0, -1).filter(({ period }) => since === null || matchesPeriod(period, since));
  if (to === undefined || earlier.length === 0) return 'noFigure';
  const start = sinceBreak(points.slice(0, points.indexOf(to) + 1))[0]?.at ?? 0;
  const comparable = earlier.filter(({ at }) => at >= start);
  if (comparable.length === 0) return 'afterBreak';
  const from = comparable.find(({ period }) => !shareTime(period, to.period));
  if (from === undefined) return 'sharedTime';
  const difference = differenceFrom(to.observation.value, from.observation.value);
  if (difference === null) return 'noFigure';
  const { trend, judgement } = compareTwoPeriods({ polarity, series: [from, to].map(testedPoint) });
  return { from, to, difference, trend, judgement };
}

/** A point with its 95% limits, as far as they can be used. */
function testedPoint({ observation, value, period }: SeriesPoint): TrendPoint {
  const pair = usableLimits(observation, 0.95);
  const number = (given: number | null | undefined): number | null =>
    given !== null && given !== undefined && isInRange(given) ? given : null;
  return {
    period: period.label,
    value: number(value),
    lower95: number(pair?.lower),
    upper95: number(pair?.upper),
  };
}

/** Why there is no recent trend; the first two come before those of the test. */
export type NoTrend = 'sharedTime' | 'afterBreak' | NonNullable<RecentTrend['reason']>;

/** The recent trend of a series: a test over its five most recent years. */
export interface SeriesTrend {
  readonly trend: Trend;
  readonly judgement: TrendJudgement;
  /** Null if it could be calculated. */
  readonly reason: NoTrend | null;
  /** First years of the five periods. */
  readonly periods: readonly number[];
}

const refused = (reason: NoTrend): SeriesTrend => ({
  trend: 'cannotBeCalculated',
  judgement: null,
  reason,
  periods: [],
});

/**
 * The recent trend of each series, in their order, by the official method (`recentTrend`): refused with its reason where
 * periods share time, and never across a break. Its last five numbers alone choose the method, so that it is the same
 * whatever else is drawn.
 */
export function trendsOf(selection: SeriesSelection, series: readonly Series[]): readonly SeriesTrend[] {
  const { overlap, indicator, polarity } = selection;
  if (overlap !== null) return series.map(() => refused('sharedTime'));
  const isDated = selection.periods.every(({ start }) => start !== null);
  return series.map(({ points }): SeriesTrend => {
    const own = sinceBreak(points).map(({ observation }) => observation);
    const tested = own.filter(({ value }) => !isMissing(value)).slice(-5);
    const method = trendMethodOf(indicator.unit, tested);
    // The test is of the last five, which are known where periods have dates: reading all of a long series takes longest.
    const read = isDated ? own.slice(-5) : own;
    const { trend, judgement, reason, periods } = trendOver(read, { method, polarity });
    const isCut = reason === 'fewerThanFivePoints' && own.length < 5 && own.length < points.length;
    return { trend, judgement, reason: isCut ? 'afterBreak' : reason, periods };
  });
}
