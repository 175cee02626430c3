import { comparison, type Comparison, type ValueWithLimits } from './compare-limits.js';
import { StatisticsError } from './errors.js';
import { type MaybeNumber, oneOf, present } from './input.js';
import { COMPARISON_POLARITIES, type ComparisonPolarity, type Side } from './outcome.js';

export interface GoalValueOptions extends ValueWithLimits {
  /** The target. Use `benchmarkValue` instead when the goal is another area's value. */
  readonly target?: MaybeNumber;
  readonly benchmarkValue?: MaybeNumber;
  readonly polarity: ComparisonPolarity;
}
export interface GoalRangeOptions {
  readonly value: MaybeNumber;
  readonly lowerTarget: MaybeNumber;
  readonly upperTarget: MaybeNumber;
  readonly polarity: ComparisonPolarity;
}

/**
 * Comparison with a target. A value equal to the target meets it. Without limits: better on the good side, otherwise
 * worse. With 95% limits: better or worse only when the whole interval is on that side, similar when it spans the
 * target. With `noJudgement`: higher at or above the target, otherwise lower.
 *
 * @example
 * goalValue({ value: 95, target: 95, polarity: 'highIsGood' }).outcome; // 'better'
 */
export function goalValue(options: GoalValueOptions): Comparison {
  const polarity = oneOf(COMPARISON_POLARITIES, options.polarity, 'polarity');
  const value = present(options.value, 'value');
  const target = present(options.target, 'target') ?? present(options.benchmarkValue, 'benchmarkValue');
  if (value === null || target === null) return comparison(null, polarity, 'goalValue', []);
  const sideAt = (x: number): Side => ((polarity === 'lowIsGood' ? x > target : x >= target) ? 1 : -1);
  const lower = present(options.lower95, 'lower95');
  const upper = present(options.upper95, 'upper95');
  if (lower === null || upper === null) return comparison(sideAt(value), polarity, 'goalValue', []);
  const side = sideAt(lower) === sideAt(upper) ? sideAt(lower) : 0;
  return comparison(side, polarity, 'goalValue', [0.95]);
}

/**
 * Comparison with a target range: below the lower target, between the two, or at or above the upper target.
 *
 * @example
 * goalRange({ value: 95, lowerTarget: 90, upperTarget: 95, polarity: 'highIsGood' }).outcome; // 'better'
 */
export function goalRange(options: GoalRangeOptions): Comparison {
  const value = present(options.value, 'value');
  const lower = present(options.lowerTarget, 'lowerTarget');
  const upper = present(options.upperTarget, 'upperTarget');
  let side: Side | null = null;
  if (value !== null && lower !== null && upper !== null) {
    if (lower > upper)
      throw new StatisticsError('bad-option', 'lowerTarget', 'must not be above upperTarget');
    side = value < lower ? -1 : value >= upper ? 1 : 0;
  }
  return comparison(side, options.polarity, 'goalRange', []);
}
