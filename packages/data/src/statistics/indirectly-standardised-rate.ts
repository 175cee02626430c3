import { positiveMultiplier } from './input.js';
import {
  type IndirectlyStandardisedRatio,
  indirectlyStandardisedRatio,
  type IndirectOptions,
  referenceRates,
} from './indirectly-standardised-ratio.js';

export interface IndirectlyStandardisedRateOptions extends IndirectOptions {
  readonly multiplier?: number;
}
export interface IndirectlyStandardisedRate extends Omit<IndirectlyStandardisedRatio, 'referenceValue'> {
  /** The crude rate of the reference population, per multiplier. */
  readonly referenceRate: number | null;
  readonly multiplier: number;
}

/**
 * Indirectly standardised rate: observed over expected events, times the crude rate of the reference population. Limits
 * are scaled the same way (Breslow and Day 1987). Per 100,000 by default. There is no minimum count.
 *
 * @example
 * indirectlyStandardisedRate({ observed: 12, populations: [100, 50], referenceCounts: [20, 80], referencePopulations: [1000, 1000], multiplier: 1000 }).value; // 100
 */
export function indirectlyStandardisedRate(
  options: IndirectlyStandardisedRateOptions,
): IndirectlyStandardisedRate {
  const { multiplier = 100_000, ...rest } = options;
  positiveMultiplier(multiplier);
  const { events, people } = referenceRates(rest);
  const rate = people > 0 ? (events / people) * multiplier : null;
  // With no reference events nothing is expected, and the ratio reports that itself.
  const { referenceValue, ...ratio } = indirectlyStandardisedRatio({
    ...rest,
    referenceValue: rate !== null && rate > 0 ? rate : 1,
  });
  return { ...ratio, referenceRate: rate === null ? null : rate > 0 ? referenceValue : 0, multiplier };
}
