import { type Area, areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { polarityOf, type PolarityWord } from '../statistics/keyword.js';
import { isMissing, numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { type RecentTrend, recentTrend, type TrendMethod } from '../statistics/recent-trend.js';
import type { TrendPoint } from '../statistics/trend-series.js';

export interface RecentTrendsOptions {
  /**
   * Default: `proportion` if every number is a percentage with count and denominator, otherwise `confidenceIntervals`.
   */
  readonly method?: TrendMethod;
  readonly polarity?: PolarityWord;
  /** Use the last five usable points even if years are missing between them. */
  readonly allowGaps?: boolean;
}

/** The recent trend of one area and group. */
export interface AreaTrend {
  readonly area: Area;
  readonly group: ReadonlyMap<string, string>;
  readonly trend: RecentTrend;
}

function pointOf({ period, value, limits, count, denominator }: Observation): TrendPoint {
  const pair = limits.find(({ level }) => level === 0.95);
  return {
    period: period?.label ?? '',
    value: numberOf(value),
    lower95: pair?.lower ?? null,
    upper95: pair?.upper ?? null,
    count,
    denominator,
  };
}

/** Percentages are tested as proportions if every number has a count and denominator. */
function methodFor({ observations, indicator }: Dataset): TrendMethod {
  const isPercentage = /^(?:%|per ?cent\b|proportion\b)/i.test(indicator.unit);
  const isCounted = observations.every(
    ({ value, count, denominator }) => isMissing(value) || (count !== null && denominator !== null),
  );
  return isPercentage && isCounted ? 'proportion' : 'confidenceIntervals';
}

/**
 * The recent trend of every area and group of a dataset, over its five most recent years (`recentTrend`). A suppressed
 * number does not count as a point.
 *
 * @example
 * const rows = [2019, 2020, 2021, 2022, 2023].map((year, i) => `York,${year},${50 - 5 * i},${49 - 5 * i},${51 - 5 * i}`);
 * const { dataset } = readDataset(['area,period,value,lower95,upper95', ...rows].join('\n'));
 * recentTrends(dataset, { polarity: 'lowIsGood' })[0].trend.judgement; // 'gettingBetter'
 */
export function recentTrends(dataset: Dataset, options: RecentTrendsOptions = {}): AreaTrend[] {
  const { method = methodFor(dataset), polarity = dataset.indicator.polarity, allowGaps = false } = options;
  const series = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const key = JSON.stringify([areaKey(observation.area), ...observation.group]);
    const there = series.get(key);
    if (there === undefined) series.set(key, [observation]);
    else there.push(observation);
  }
  return [...series.values()].flatMap((observations) => {
    const [first] = observations;
    if (first === undefined) return [];
    const trend = recentTrend({
      method,
      polarity: polarityOf(polarity),
      allowGaps,
      series: observations.map(pointOf),
    });
    return [{ area: first.area, group: first.group, trend }];
  });
}
