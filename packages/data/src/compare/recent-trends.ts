import { type Area, areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { isInRange } from '../statistics/input.js';
import { polarityOf, type PolarityWord } from '../statistics/keyword.js';
import { isMissing, numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { type RecentTrend, recentTrend, type TrendMethod } from '../statistics/recent-trend.js';
import type { TrendPoint } from '../statistics/trend-series.js';
import { usableLimits } from './usable-limits.js';

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

/** Numbers whose squares cannot be summed are as good as missing. */
const usable = (number: number | null): number | null =>
  number !== null && isInRange(number) ? number : null;

function pointOf(observation: Observation): TrendPoint {
  const { period, value, count, denominator } = observation;
  const pair = usableLimits(observation, 0.95);
  return {
    period: period?.label ?? '',
    value: usable(numberOf(value)),
    lower95: usable(pair?.lower ?? null),
    upper95: usable(pair?.upper ?? null),
    count: usable(count),
    denominator: usable(denominator),
  };
}

const isCounted = ({ value, count, denominator }: Observation): boolean =>
  isMissing(value) ||
  (count !== null && denominator !== null && count >= 0 && count <= denominator && denominator > 0);

/** Percentages are tested as proportions if every number has a count and a denominator that can be true. */
export function trendMethodOf(unit: string, observations: readonly Observation[]): TrendMethod {
  const isPercentage = /^(?:%|per ?cent\b|proportion\b)/i.test(unit);
  return isPercentage && observations.every(isCounted) ? 'proportion' : 'confidenceIntervals';
}

/**
 * The recent trend of one series. A suppressed number does not count as a point.
 *
 * @example
 * const rows = [2019, 2020, 2021, 2022, 2023].map((year, i) => `York,${year},${50 - 5 * i},${49 - 5 * i},${51 - 5 * i}`);
 * const { observations } = readDataset(['area,period,value,lower95,upper95', ...rows].join('\n')).dataset;
 * trendOver(observations, { method: 'confidenceIntervals', polarity: 'lowIsGood' }).judgement; // 'gettingBetter'
 */
export function trendOver(
  observations: readonly Observation[],
  { method, polarity, allowGaps = false }: { readonly method: TrendMethod } & RecentTrendsOptions,
): RecentTrend {
  return recentTrend({
    method,
    polarity: polarityOf(polarity ?? 'noJudgement'),
    allowGaps,
    series: observations.map(pointOf),
  });
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
  const {
    method = trendMethodOf(dataset.indicator.unit, dataset.observations),
    polarity = dataset.indicator.polarity,
    allowGaps = false,
  } = options;
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
    const trend = trendOver(observations, { method, polarity, allowGaps });
    return [{ area: first.area, group: first.group, trend }];
  });
}
