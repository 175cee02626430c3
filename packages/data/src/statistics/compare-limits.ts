import { type MaybeNumber, comparable } from './input.js';
import { type ComparisonPolarity, type Outcome, outcomeOf, type Side, sideOf } from './outcome.js';

/** A value with its confidence limits; limits that are missing can be omitted. */
export interface ValueWithLimits {
  readonly value: MaybeNumber;
  readonly lower95?: MaybeNumber;
  readonly upper95?: MaybeNumber;
  readonly lower998?: MaybeNumber;
  readonly upper998?: MaybeNumber;
}
export interface CiOptions extends ValueWithLimits {
  readonly benchmarkValue: MaybeNumber;
  readonly polarity: ComparisonPolarity;
}
export interface CiOverlapOptions extends CiOptions {
  /** Limits of the benchmark, at the same level as the value's. */
  readonly benchmarkLower95?: MaybeNumber;
  readonly benchmarkUpper95?: MaybeNumber;
  readonly benchmarkLower998?: MaybeNumber;
  readonly benchmarkUpper998?: MaybeNumber;
}
/** The outcome, the method and the levels it used; no levels if limits were missing or not used. */
export interface Comparison {
  readonly outcome: Outcome;
  readonly method: string;
  readonly confidence: readonly number[];
}

/**
 * Fingertips' usual comparison: similar when the benchmark is within the limits, including the limits themselves. Uses
 * the 95% limits if given, otherwise the 99.8% ones, and treats the benchmark as exact. `notCompared` when the value,
 * the benchmark or a limit is missing, or the lower limit is above the upper.
 *
 * @example
 * ciOneLevel({ value: 14.2, lower95: 13.1, upper95: 15.4, benchmarkValue: 12.9, polarity: 'lowIsGood' }).outcome; // 'worse'
 */
export function ciOneLevel(options: CiOptions): Comparison {
  const { level, lower, upper } = oneLevel(options);
  const side =
    comparable(options.value, 'value') === null ? null : sideOf(lower, upper, options.benchmarkValue);
  return comparison(side, options.polarity, 'ciOneLevel', [level]);
}

/**
 * Comparison at two levels: similar within the 95% limits, better or worse within the 99.8% limits (limits included),
 * best or worst outside both. With `noJudgement`: higher, lower, highest or lowest.
 *
 * @example
 * ciTwoLevels({ value: 61, lower95: 58, upper95: 64, lower998: 56.3, upper998: 65.6, benchmarkValue: 57, polarity: 'highIsGood' }).outcome; // 'better'
 */
export function ciTwoLevels(options: CiOptions): Comparison {
  const { value, benchmarkValue } = options;
  const inner = sideOf(options.lower95, options.upper95, benchmarkValue);
  const outer = sideOf(options.lower998, options.upper998, benchmarkValue);
  const both = comparable(value, 'value') !== null && inner !== null && outer !== null;
  // Only when both levels point the same way, or the outer interval contains the benchmark.
  const side = both ? ((inner === 0 ? 0 : inner + (outer === inner ? outer : 0)) as Side) : null;
  return comparison(side, options.polarity, 'ciTwoLevels', [0.95, 0.998]);
}

/**
 * Comparison of two intervals: similar when they overlap or touch. It is more cautious than the other methods, and is
 * meant for two local values or two periods.
 *
 * @example
 * ciOverlap({ value: 31, lower95: 30, upper95: 32, benchmarkValue: 28, benchmarkLower95: 27, benchmarkUpper95: 30, polarity: 'noJudgement' }).outcome; // 'similar'
 */
export function ciOverlap(options: CiOverlapOptions): Comparison {
  const { level, lower, upper } = oneLevel(options);
  const from = level === 0.95 ? options.benchmarkLower95 : options.benchmarkLower998;
  const to = level === 0.95 ? options.benchmarkUpper95 : options.benchmarkUpper998;
  const [below, above] = [sideOf(lower, upper, from), sideOf(lower, upper, to)];
  const ordered = sideOf(from, to, from) !== null;
  const values =
    comparable(options.value, 'value') !== null &&
    comparable(options.benchmarkValue, 'benchmarkValue') !== null;
  const known = values && ordered && below !== null && above !== null;
  const side = known ? (above === 1 ? 1 : below === -1 ? -1 : 0) : null;
  return comparison(side, options.polarity, 'ciOverlap', [level]);
}

/**
 * The outcome for a side of the benchmark, with the method and the levels it used.
 *
 * @example
 * comparison(0, 'highIsGood', 'ciOneLevel', [0.95]); // { outcome: 'similar', method: 'ciOneLevel', confidence: [0.95] }
 */
export function comparison(
  side: Side | null,
  polarity: ComparisonPolarity,
  method: string,
  levels: readonly number[],
): Comparison {
  const outcome = outcomeOf(side, polarity);
  return { outcome, method, confidence: outcome === 'notCompared' ? [] : levels };
}

/**
 * The 95% limits if any is given, otherwise the 99.8% ones.
 *
 * @example
 * oneLevel({ value: 5, lower998: 3, upper998: 7 }).level; // 0.998
 */
export function oneLevel(limits: ValueWithLimits): {
  level: number;
  lower: MaybeNumber;
  upper: MaybeNumber;
} {
  const has95 =
    comparable(limits.lower95, 'lower95') !== null || comparable(limits.upper95, 'upper95') !== null;
  return has95
    ? { level: 0.95, lower: limits.lower95, upper: limits.upper95 }
    : { level: 0.998, lower: limits.lower998, upper: limits.upper998 };
}
