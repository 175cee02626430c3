import { changeOf, type NoTrend, type SeriesTrend, trendsOf } from '@commonweal/charts/kit/change.js';
import type { SelectedIndicator } from '@commonweal/charts/kit/indicators.js';
import { isApart, selectSeries, type Series, type SeriesSelection } from '@commonweal/charts/kit/series.js';
import { type Spark, sparkOf } from '@commonweal/charts/marks/spark.js';
import { type Area, areaKey, comparePeriods, type Observation } from '@commonweal/data';
import type { AreaProfileOptions } from './options.js';

/**
 * An area's indicator over the periods up to the one shown: its recent trend or, where the official method has none, its
 * change since an earlier period that shares no time with the one shown.
 */
export interface ProfileTrend extends Pick<SeriesTrend, 'trend' | 'judgement' | 'periods'> {
  /** Why there is no recent trend; null if there is one. */
  readonly reason: NoTrend | null;
  /** The period that the change is from; null for a recent trend, or if neither can be calculated. */
  readonly since: string | null;
  readonly spark: Spark | null;
  /** The figures before the one shown, in the order of time. */
  readonly earlier: readonly Observation[];
}

/** The trend of an indicator of one area. Null if the data has no earlier period. */
export function trendOf(
  { dataset, where, period, selection }: SelectedIndicator,
  area: Area,
  options: AreaProfileOptions,
): ProfileTrend | null {
  const key = areaKey(area);
  const upTo = dataset.observations.filter(
    (observation) =>
      areaKey(observation.area) === key &&
      observation.period !== null &&
      period !== null &&
      comparePeriods(observation.period, period) <= 0,
  );
  if (upTo.length < 2) return null;
  const own = {
    ...dataset,
    indicator: { ...dataset.indicator, unit: selection.indicator.unit, polarity: selection.polarity },
    observations: upTo,
  };
  const { selection: series } = selectSeries(own, {
    ...options,
    where,
    period: null,
    area: [],
    areas: [],
    benchmark: '',
    comparators: [],
    polarity: selection.polarity,
  });
  const [line] = series?.series ?? [];
  if (series === null || line === undefined || line.points.length < 2) return null;
  const [found] = trendsOf(series, [line]);
  if (found === undefined) return null;
  return {
    ...(found.reason === null ? { ...found, since: null } : changeIn(series, line, found)),
    spark: sparkOf(
      line.points.map(({ value }) => value),
      (at) => {
        const point = line.points[at];
        return point !== undefined && isApart(series, point);
      },
    ),
    earlier: line.points.slice(0, -1).map(({ observation }) => observation),
  };
}

/** By the test of the difference between two periods, since there is no trend. */
function changeIn(
  series: SeriesSelection,
  line: Series,
  { reason, periods }: SeriesTrend,
): Omit<ProfileTrend, 'spark' | 'earlier'> {
  const change = changeOf(line, series);
  const none = { trend: 'cannotBeCalculated', judgement: null, since: null, reason, periods } as const;
  return typeof change === 'string' || change.trend === 'cannotBeCalculated'
    ? none
    : { ...none, trend: change.trend, judgement: change.judgement, since: change.from.period.label };
}
