import { poissonPair } from './poisson-limits.js';
import {
  FUNNEL_RATE_TYPES,
  FUNNEL_STATISTICS,
  type FunnelArea,
  funnelAreas,
  type FunnelAreas,
  funnelAverage,
  type FunnelStatistic,
  rateAreas,
} from './funnel-average.js';
import { oneOf } from './input.js';
import { zScore } from './normal-quantile.js';

export const FUNNEL_CODES = [
  'high998',
  'high95',
  'low998',
  'low95',
  'notSignificant',
  'notApplicable',
] as const;
export type FunnelCode = (typeof FUNNEL_CODES)[number];

/**
 * Significance of each area by the rules of PHEindicatormethods, the stronger code first. Proportions: strictly outside
 * the limits around the overall average. Ratios: Poisson limits of observed over expected, compared with 1. Rates:
 * Poisson limits of the count over its (effective) population, compared with the overall average. A directly
 * standardised rate based on fewer than 10 events is `notApplicable`.
 *
 * @example
 * funnelSignificance({ statistic: 'ratio', numerators: [14, 88, 51, 20], denominators: [12, 60, 70, 41] }).significance; // ['notSignificant', 'high998', 'low95', 'low998']
 */
export function funnelSignificance(options: FunnelAreas & { readonly statistic: FunnelStatistic }): {
  readonly significance: FunnelCode[];
} {
  const statistic = oneOf(FUNNEL_STATISTICS, options.statistic, 'statistic');
  if (statistic !== 'rate') {
    const areas = funnelAreas(options, statistic);
    const average = funnelAverage(areas) ?? 0;
    const sideAt = statistic === 'proportion' ? proportionSide(average) : poissonSide(1);
    return { significance: areas.map((area) => code(area, sideAt)) };
  }
  const rateType = oneOf(FUNNEL_RATE_TYPES, options.rateType ?? 'crude', 'rateType');
  const areas = rateAreas(options);
  const sideAt = poissonSide(funnelAverage(areas) ?? 0);
  return {
    significance: areas.map((area) =>
      rateType === 'dsr' && area.numerator < 10 ? 'notApplicable' : code(area, sideAt),
    ),
  };
}

/** 1 above the limits at a level, −1 below, 0 within. */
type SideOfLimits = (numerator: number, denominator: number, level: number) => -1 | 0 | 1;

function code({ numerator, denominator }: FunnelArea, sideAt: SideOfLimits): FunnelCode {
  if (denominator === null) return 'notApplicable';
  const [outer, inner] = [sideAt(numerator, denominator, 0.998), sideAt(numerator, denominator, 0.95)];
  if (outer !== 0) return outer > 0 ? 'high998' : 'low998';
  if (inner !== 0) return inner > 0 ? 'high95' : 'low95';
  return 'notSignificant';
}

function proportionSide(average: number): SideOfLimits {
  return (x, n, level) => {
    const half = zScore(level) * Math.sqrt((average * (1 - average)) / n);
    if (x / n > average + half) return 1;
    return x / n < average - half ? -1 : 0;
  };
}

function poissonSide(average: number): SideOfLimits {
  return (count, denominator, level) => {
    const [lower, upper] = poissonPair(count, level);
    if (lower !== null && lower / denominator > average) return 1;
    return upper !== null && upper / denominator < average ? -1 : 0;
  };
}
