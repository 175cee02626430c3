import { chiSquareQuantile } from './chi-square-quantile.js';
import { StatisticsError } from './errors.js';
import { FUNNEL_STATISTICS, type FunnelStatistic } from './funnel-average.js';
import {
  countOf,
  denominatorOf,
  finite,
  listOf,
  type MaybeNumber,
  oneOf,
  positiveMultiplier,
  required,
} from './input.js';
import { zScore } from './normal-quantile.js';

export const FUNNEL_RATIO_TYPES = ['isr', 'count'] as const;
export type FunnelRatioType = (typeof FUNNEL_RATIO_TYPES)[number];

export interface FunnelLimitsOptions {
  readonly statistic: FunnelStatistic;
  /** For proportions: the overall average as a fraction. */
  readonly average?: MaybeNumber;
  /** For rates: the overall average, per multiplier. */
  readonly averageRate?: MaybeNumber;
  /** Proportions: denominators. Ratios and rates: observed counts. */
  readonly at: readonly number[];
  /** By default 100 for proportions and ratios, 100,000 for rates. */
  readonly multiplier?: number;
  /** For ratios: `isr`, multiplier × observed / expected (the default), or `count`, observed / expected − 1. */
  readonly ratioType?: FunnelRatioType;
  /** For rates: years of data. The lines are placed at the population of one year. */
  readonly years?: number;
}
/** Values of the four lines, null where a line does not exist. `x` is the requested point (`at`). */
export interface FunnelPoint {
  readonly x: number;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  /** Horizontal position of each value: `x` itself for proportions, otherwise expected events or population. */
  readonly across: {
    readonly lower95: number | null;
    readonly upper95: number | null;
    readonly lower998: number | null;
    readonly upper998: number | null;
  };
}

/**
 * Control limits of a funnel plot at 95% and 99.8%, as in PHEindicatormethods; rates and proportions are per
 * multiplier. Proportions: normal limits around the average, cut off at 0 and the multiplier (the inverted score test).
 * Ratios and rates: the expected events at which an observed count is just significant, from the relation of the
 * Poisson and chi-square distributions.
 *
 * @example
 * funnelLimits({ statistic: 'proportion', average: 0.5, at: [1], multiplier: 100 }).points[0].upper998; // 100
 */
export function funnelLimits(options: FunnelLimitsOptions): { readonly points: FunnelPoint[] } {
  const statistic = oneOf(FUNNEL_STATISTICS, options.statistic, 'statistic');
  const multiplier = positiveMultiplier(options.multiplier ?? (statistic === 'rate' ? 100_000 : 100));
  const at = listOf(options.at, 'at');
  if (statistic === 'proportion') {
    const average = required(options.average, 'average');
    if (average < 0 || average > 1) throw new StatisticsError('bad-option', 'average', 'must be from 0 to 1');
    return { points: at.map((n) => proportionPoint(n, average, multiplier)) };
  }
  const ratioType = oneOf(FUNNEL_RATIO_TYPES, options.ratioType ?? 'isr', 'ratioType');
  const years = denominatorOf(options.years ?? 1, 'years') as number;
  let height = (ratio: number): number => (ratioType === 'isr' ? multiplier * ratio : ratio - 1);
  let across = (expected: number): number => expected;
  if (statistic === 'rate') {
    required(options.averageRate, 'averageRate');
    const rate = denominatorOf(options.averageRate, 'averageRate') as number;
    height = (ratio) => rate * ratio;
    across = (expected) => (expected * multiplier) / rate / years;
  }
  return { points: at.map((count) => poissonPoint(count, height, across)) };
}

function proportionPoint(given: number, average: number, multiplier: number): FunnelPoint {
  required(given, 'at');
  const n = denominatorOf(given, 'at') as number;
  const line = (level: number, sign: 1 | -1): number => {
    const limit = average + sign * zScore(level) * Math.sqrt((average * (1 - average)) / n);
    return Math.min(1, Math.max(0, limit)) * multiplier;
  };
  return {
    x: n,
    lower95: line(0.95, -1),
    upper95: line(0.95, 1),
    lower998: line(0.998, -1),
    upper998: line(0.998, 1),
    across: { lower95: n, upper95: n, lower998: n, upper998: n },
  };
}

function poissonPoint(
  given: number,
  height: (ratio: number) => number,
  across: (expected: number) => number,
): FunnelPoint {
  required(given, 'at');
  const count = countOf(given, 'at') as number;
  const expected = {
    lower95: chiSquareQuantile({ p: 0.975, df: 2 * count + 2 }).value / 2,
    upper95: chiSquareQuantile({ p: 0.025, df: 2 * count }).value / 2,
    lower998: chiSquareQuantile({ p: 0.999, df: 2 * count + 2 }).value / 2,
    upper998: chiSquareQuantile({ p: 0.001, df: 2 * count }).value / 2,
  };
  // A count of 0 is never significantly high, so that line begins at 1.
  const line = (e: number): number | null => (e === 0 ? null : finite(height(count / e)));
  return {
    x: count,
    lower95: line(expected.lower95),
    upper95: line(expected.upper95),
    lower998: line(expected.lower998),
    upper998: line(expected.upper998),
    across: {
      lower95: finite(across(expected.lower95)),
      upper95: finite(across(expected.upper95)),
      lower998: finite(across(expected.lower998)),
      upper998: finite(across(expected.upper998)),
    },
  };
}
