import { countOf, listOf, type MaybeNumber, oneOf } from './input.js';

export const RELIABILITY_STATISTICS = ['crudeRate', 'directlyStandardisedRate'] as const;
export type ReliabilityStatistic = (typeof RELIABILITY_STATISTICS)[number];
export type ReliabilityFlag = 'notCalculated' | 'unreliable' | 'ok';

/**
 * ONS practice for mortality statistics: crude rates are not calculated below 3 deaths, age-standardised rates below
 * 10, and both are marked unreliable ("u") below 20. A missing count gives null.
 *
 * @example
 * reliabilityFlag({ counts: [2, 3, 20, null], statistic: 'crudeRate' }); // { flags: ['notCalculated', 'unreliable', 'ok', null] }
 */
export function reliabilityFlag(options: {
  readonly counts: readonly MaybeNumber[];
  readonly statistic: ReliabilityStatistic;
}): { readonly flags: (ReliabilityFlag | null)[] } {
  const least = oneOf(RELIABILITY_STATISTICS, options.statistic, 'statistic') === 'crudeRate' ? 3 : 10;
  return {
    flags: listOf(options.counts, 'counts').map((given) => {
      const count = countOf(given, 'counts');
      if (count === null) return null;
      if (count < least) return 'notCalculated';
      return count < 20 ? 'unreliable' : 'ok';
    }),
  };
}
