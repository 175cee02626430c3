import type { KnownPoint } from './trend-series.js';
import { weightedLine } from './weighted-slope.js';

/** Time runs from 1 to 5, whatever the dates. */
export const TREND_TIMES = [1, 2, 3, 4, 5] as const;

export interface TrendTest {
  readonly chiSquare: number;
  /** Slope over the points at these times (1 to 5). */
  readonly slopeOf: (times: readonly number[]) => number;
}

/**
 * Weighted least squares. Standard errors come from the limits, with the published 3.92.
 *
 * @example
 * intervalTest([1, 2, 3, 4, 5].map((value) => ({ value, lower: value - 1.96, upper: value + 1.96 }))).slopeOf([1, 2, 5]); // 1
 */
export function intervalTest(points: readonly Pick<KnownPoint, 'value' | 'lower' | 'upper'>[]): TrendTest {
  const weights = points.map(({ lower, upper }) => (((upper as number) - (lower as number)) / 3.92) ** -2);
  const slopeOf = slopes(
    points.map(({ value }) => value as number),
    weights,
  );
  const sum = (power: number): number => weights.reduce((all, w, i) => all + w * (i + 1) ** power, 0);
  return { chiSquare: (slopeOf(TREND_TIMES) ** 2 * (sum(0) * sum(2) - sum(1) ** 2)) / sum(0), slopeOf };
}

/**
 * Cochran–Armitage test for trend on counts and denominators. The direction is that of the logits.
 *
 * @example
 * proportionTest([1, 2, 3, 4, 5].map(() => ({ count: 5, denominator: 10 }))).chiSquare; // 0
 */
export function proportionTest(points: readonly Pick<KnownPoint, 'count' | 'denominator'>[]): TrendTest {
  const [x, n] = [
    points.map(({ count }) => count as number),
    points.map(({ denominator }) => denominator as number),
  ];
  const sum = (values: readonly number[], power: number): number =>
    values.reduce((all, value, i) => all + value * (i + 1) ** power, 0);
  const [total, events] = [sum(n, 0), sum(x, 0)];
  const top = total * (total * sum(x, 1) - events * sum(n, 1)) ** 2;
  const chiSquare = top / (events * (total - events) * (total * sum(n, 2) - sum(n, 1) ** 2));
  const logits = x.map((count, i) => Math.log(count / ((n[i] as number) - count)));
  return {
    chiSquare,
    slopeOf: slopes(
      logits,
      points.map(() => 1),
    ),
  };
}

function slopes(values: readonly number[], weights: readonly number[]): TrendTest['slopeOf'] {
  const pick = (all: readonly number[], times: readonly number[]): number[] =>
    times.map((t) => all[t - 1] as number);
  return (times) => weightedLine(times, pick(values, times), pick(weights, times)).slope;
}
