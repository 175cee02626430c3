import { chiSquareQuantile } from './chi-square-quantile.js';
import { comparison, type Comparison } from './compare-limits.js';
import { confidenceLevel, upperTail } from './confidence.js';
import { StatisticsError } from './errors.js';
import { type MaybeNumber, positiveMultiplier, present } from './input.js';
import { type ComparisonPolarity, type Side, sideOf } from './outcome.js';
import { wilsonLimits } from './wilson-limits.js';

export interface SpcOptions {
  readonly value: MaybeNumber;
  /** The area's own denominator (people, or person-years for a rate). */
  readonly denominator: MaybeNumber;
  readonly benchmarkValue: MaybeNumber;
  readonly polarity: ComparisonPolarity;
  /** Units of the value and the benchmark: by default 1 for `spcProportion` and 100,000 for `spcRate`. */
  readonly multiplier?: number;
  readonly confidence?: number;
}

/**
 * Fingertips' older comparison for a proportion: compares the value with Wilson limits around the benchmark, for the
 * area's denominator.
 *
 * @example
 * spcProportion({ value: 58, denominator: 100, benchmarkValue: 48, multiplier: 100, polarity: 'highIsGood' }).outcome; // 'better'
 */
export function spcProportion(options: SpcOptions): Comparison {
  const { multiplier = 1 } = options;
  return spc(options, 'spcProportion', multiplier, (benchmark, denominator, level) => {
    if (benchmark < 0) throw new StatisticsError('negative-count', 'benchmarkValue', 'must not be below 0');
    if (benchmark > multiplier) {
      throw new StatisticsError(
        'numerator-exceeds-denominator',
        'benchmarkValue',
        'must not be above the multiplier',
      );
    }
    const [lower, upper] = wilsonLimits((benchmark / multiplier) * denominator, denominator, level);
    return [lower * multiplier, upper * multiplier];
  });
}

/**
 * Fingertips' older comparison for a rate: compares the value with exact Poisson limits around the number of events
 * expected at the benchmark rate.
 *
 * @example
 * spcRate({ value: 1400, denominator: 8200, benchmarkValue: 1000, polarity: 'lowIsGood' }).outcome; // 'worse'
 */
export function spcRate(options: SpcOptions): Comparison {
  const { multiplier = 100_000 } = options;
  return spc(options, 'spcRate', multiplier, (benchmark, denominator, level) => {
    if (benchmark < 0) throw new StatisticsError('negative-count', 'benchmarkValue', 'must not be below 0');
    const expected = (benchmark * denominator) / multiplier;
    const p = upperTail(level);
    const lower = chiSquareQuantile({ p: 1 - p, df: 2 * Math.ceil(expected) }).value / 2;
    const upper = chiSquareQuantile({ p, df: 2 * Math.floor(expected) + 2 }).value / 2;
    return [(lower * multiplier) / denominator, (upper * multiplier) / denominator];
  });
}

function spc(
  options: SpcOptions,
  method: string,
  multiplier: number,
  limits: (benchmark: number, denominator: number, level: number) => readonly [number, number],
): Comparison {
  positiveMultiplier(multiplier);
  const level = confidenceLevel(options.confidence ?? 0.95);
  const value = present(options.value, 'value');
  const denominator = present(options.denominator, 'denominator');
  const benchmark = present(options.benchmarkValue, 'benchmarkValue');
  if (denominator !== null && denominator <= 0) {
    throw new StatisticsError('non-positive-denominator', 'denominator', 'must be above 0');
  }
  let side: Side | null = null;
  if (value !== null && denominator !== null && benchmark !== null) {
    // `sideOf` places the interval relative to the value: an interval below the value means a high value.
    side = -(sideOf(...limits(benchmark, denominator, level), value) ?? 0) as Side;
  }
  return comparison(side, options.polarity, method, [level]);
}
