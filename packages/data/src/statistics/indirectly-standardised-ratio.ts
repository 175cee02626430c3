import { type Confidence, type LimitsByLevel, limitsByLevel, scaled } from './confidence.js';
import { StatisticsError } from './errors.js';
import {
  countOf,
  denominatorOf,
  finite,
  listOf,
  type MaybeNumber,
  positiveMultiplier,
  required,
  sameLength,
} from './input.js';
import { type PoissonMethod, poissonMethod, poissonPair } from './poisson-limits.js';

export interface IndirectOptions {
  /** Events by age band, a missing one counting as 0; or just the total, in `observed`. */
  readonly counts?: readonly MaybeNumber[];
  readonly observed?: MaybeNumber;
  /** People in the area by age band. A missing number is treated as 0. */
  readonly populations: readonly MaybeNumber[];
  /** Events and people of the reference population. Missing events are treated as 0. */
  readonly referenceCounts: readonly MaybeNumber[];
  readonly referencePopulations: readonly MaybeNumber[];
  readonly confidence?: Confidence;
}
export interface IndirectlyStandardisedRatioOptions extends IndirectOptions {
  /** The value of the reference population: 100 for an SMR as usually published. Default 1. */
  readonly referenceValue?: number;
}
export interface IndirectlyStandardisedRatio {
  readonly observed: number | null;
  readonly expectedEvents: number;
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: PoissonMethod | null;
  readonly reason: 'no expected events' | null;
  readonly referenceValue: number;
}

/**
 * Observed over expected events (standardised mortality ratio), where the expected events use the reference
 * population's rates. Limits are Poisson limits of the observed over the expected (exact below 10, Byar's from 10;
 * Breslow and Day 1987). The result is a ratio unless `referenceValue` (such as 100) scales it. There is no minimum
 * count. With no expected events the value is null, with a reason.
 *
 * @example
 * indirectlyStandardisedRatio({ counts: [3, 7], populations: [100, 50], referenceCounts: [20, 80], referencePopulations: [1000, 1000] }).value; // 1.6666666666666667
 */
export function indirectlyStandardisedRatio(
  options: IndirectlyStandardisedRatioOptions,
): IndirectlyStandardisedRatio {
  const { referenceValue = 1, confidence = 0.95 } = options;
  positiveMultiplier(referenceValue, 'referenceValue');
  const observed = observedEvents(options);
  const { expected } = referenceRates(options);
  const known = observed !== null && expected > 0;
  const limits = limitsByLevel(confidence, (level) =>
    known ? scaled(poissonPair(observed, level), referenceValue / expected) : [null, null],
  );
  return {
    observed,
    expectedEvents: expected,
    value: known ? finite((observed / expected) * referenceValue) : null,
    limits: known ? limits : null,
    method: known ? poissonMethod(observed) : null,
    reason: expected === 0 ? 'no expected events' : null,
    referenceValue,
  };
}

/** The ratio's older name. */
export const standardisedMortalityRatio = indirectlyStandardisedRatio;

/**
 * Expected events of the area, and the totals of the reference population.
 *
 * @example
 * referenceRates({ populations: [50], referenceCounts: [10], referencePopulations: [1000] }); // { expected: 0.5, events: 10, people: 1000 }
 */
export function referenceRates(options: IndirectOptions): {
  readonly expected: number;
  readonly events: number;
  readonly people: number;
} {
  const { populations, referenceCounts, referencePopulations } = options;
  sameLength(listOf(populations, 'populations'), referenceCounts, 'referenceCounts');
  sameLength(populations, referencePopulations, 'referencePopulations');
  let [expected, events, people] = [0, 0, 0];
  populations.forEach((given, i) => {
    const population = countOf(given, 'populations') ?? 0;
    const count = countOf(referenceCounts[i], 'referenceCounts') ?? 0;
    required(referencePopulations[i], 'referencePopulations');
    const reference = denominatorOf(referencePopulations[i], 'referencePopulations') as number;
    expected += (population * count) / reference;
    events += count;
    people += reference;
  });
  if (!Number.isFinite(expected)) {
    throw new StatisticsError('not-a-number', 'referencePopulations', 'must be large enough to divide by');
  }
  return { expected, events, people };
}

function observedEvents({ observed, counts, populations }: IndirectOptions): number | null {
  if (observed !== undefined) return countOf(observed, 'observed');
  if (counts === undefined) throw new StatisticsError('missing-field', 'counts', 'or observed must be given');
  sameLength(listOf(populations, 'populations'), counts, 'counts');
  return counts.reduce<number>((sum, count) => sum + (countOf(count, 'counts') ?? 0), 0);
}
