import { StatisticsError } from './errors.js';
import { type MaybeNumber, oneOf, present } from './input.js';
import { COMPARISON_POLARITIES, type ComparisonPolarity } from './outcome.js';
import { quantileOfSorted, sortedValues } from './percentile.js';

/**
 * The quintile (or other quantile) of each value, using bounds interpolated at i / k so that equal values stay
 * together. Category 1 holds the lowest values; `highIsGood` reverses the order, so that 1 is best under either
 * polarity. 0 means not compared: a missing value, fewer values than categories, or polarity `notApplicable`.
 *
 * @example
 * benchmarkQuintile({ values: [1, 2, 3, 4, 5], polarity: 'highIsGood' }).categories; // [5, 4, 3, 2, 1]
 */
export function benchmarkQuintile(options: {
  readonly values: readonly MaybeNumber[];
  readonly quantiles?: number;
  readonly polarity: ComparisonPolarity;
}): { readonly categories: number[] } {
  const { values, quantiles: k = 5 } = options;
  if (!Number.isInteger(k) || k < 1) {
    throw new StatisticsError('bad-option', 'quantiles', 'must be a whole number above 0');
  }
  const polarity = oneOf(COMPARISON_POLARITIES, options.polarity, 'polarity');
  const sorted = sortedValues(values);
  if (sorted.length < k || polarity === 'notApplicable') return { categories: values.map(() => 0) };
  const bounds = Array.from({ length: k }, (_, i) => quantileOfSorted(sorted, (i + 1) / k));
  return {
    categories: values.map((given) => {
      const value = present(given, 'values');
      if (value === null) return 0;
      const category = bounds.findIndex((bound) => value <= bound) + 1;
      return polarity === 'highIsGood' ? k + 1 - category : category;
    }),
  };
}
