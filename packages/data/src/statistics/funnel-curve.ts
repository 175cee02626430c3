import {
  funnelAreas,
  type FunnelAreas,
  funnelAverage,
  FUNNEL_STATISTICS,
  type FunnelStatistic,
  rateAreas,
} from './funnel-average.js';
import { funnelLimits, type FunnelPoint, type FunnelRatioType } from './funnel-limits.js';
import { denominatorOf, oneOf, positiveMultiplier } from './input.js';

export interface FunnelCurveOptions extends FunnelAreas {
  readonly statistic: FunnelStatistic;
  readonly ratioType?: FunnelRatioType;
  readonly years?: number;
}
export interface FunnelCurve {
  /** Ends of the horizontal axis: denominators, expected events or the population of one year. */
  readonly axisMinimum: number | null;
  readonly axisMaximum: number | null;
  /** Position of the average, in the units of the values. */
  readonly baseline: number | null;
  readonly points: FunnelPoint[];
  readonly reason: 'noAverage' | null;
}

/**
 * Axis, baseline and 100 points for the lines of a funnel plot, spaced as in PHEindicatormethods: closer together at
 * the small end. There is no funnel if no area has a denominator, or if rates are compared and there are no events.
 *
 * @example
 * funnelCurve({ statistic: 'proportion', numerators: [10, 40], denominators: [100, 310] }).axisMaximum; // 330
 */
export function funnelCurve(options: FunnelCurveOptions): FunnelCurve {
  const statistic = oneOf(FUNNEL_STATISTICS, options.statistic, 'statistic');
  const multiplier = positiveMultiplier(options.multiplier ?? (statistic === 'rate' ? 100_000 : 100));
  const years = statistic === 'rate' ? (denominatorOf(options.years ?? 1, 'years') as number) : 1;
  const areas =
    statistic === 'rate' ? rateAreas({ ...options, multiplier }) : funnelAreas(options, statistic);
  const denominators = areas
    .map(({ denominator }) => denominator)
    .filter((denominator) => denominator !== null);
  const average = funnelAverage(areas);
  if (average === null || (statistic === 'rate' && average === 0)) {
    return { axisMinimum: null, axisMaximum: null, baseline: null, points: [], reason: 'noAverage' };
  }
  const [smallest, largest] = [least(denominators) / years, -least(denominators.map((d) => -d)) / years];
  const axisMinimum = largest > 2 * smallest ? 0 : roundedDown(0.95 * smallest);
  const axisMaximum = roundedUp(1.05 * largest);
  const events = (people: number): number => people * years * average;
  const [from, to] =
    statistic === 'rate'
      ? [Math.floor(events(axisMinimum)), Math.ceil(events(axisMaximum))]
      : [axisMinimum, axisMaximum];
  const { ratioType } = options;
  const { points } = funnelLimits({
    statistic,
    multiplier,
    years,
    average,
    averageRate: average * multiplier,
    at: spacedOut(from, to, statistic === 'ratio' ? 102 : 101),
    ...(ratioType === undefined ? {} : { ratioType }),
  });
  const ratioLine = ratioType === 'count' ? 0 : multiplier;
  return {
    axisMinimum,
    axisMaximum,
    baseline: statistic === 'ratio' ? ratioLine : average * multiplier,
    points,
    reason: null,
  };
}

function spacedOut(from: number, to: number, steps: number): number[] {
  const values = [Math.max(1, from)];
  for (let j = 2; j <= 100; j++) {
    const last = values[j - 2] as number;
    values.push(Math.max(Math.round((to / last) ** (1 / (steps - j)) * last), last + 1));
  }
  return values;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

/** Rounds down to one significant figure. */
function roundedDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value) + 1e-12);
  return Math.floor(value / unit + 1e-9) * unit;
}

/** Rounds up to two significant figures. */
function roundedUp(value: number): number {
  const power = Math.floor(Math.log10(value) + 1e-12) - 1;
  // Dividing by a whole power of ten keeps decimals such as 0.12 exact.
  const units = power < 0 ? value * 10 ** -power : value / 10 ** power;
  const whole = Math.ceil(units - 1e-9);
  return power < 0 ? whole / 10 ** -power : whole * 10 ** power;
}
