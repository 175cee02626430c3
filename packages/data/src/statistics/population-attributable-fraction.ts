import { countOf, finite, type MaybeNumber } from './input.js';

/**
 * How much of the overall level would not be there if all had the level of the least deprived, per cent: (overall −
 * least deprived) / overall × 100. Negative where the least deprived have more. Null where a value is missing or the
 * overall level is 0.
 *
 * @example
 * populationAttributableFraction({ overall: 25, leastDeprived: 20 }); // { value: 20 }
 */
export function populationAttributableFraction(options: {
  readonly overall: MaybeNumber;
  readonly leastDeprived: MaybeNumber;
}): { readonly value: number | null } {
  const overall = countOf(options.overall, 'overall');
  const least = countOf(options.leastDeprived, 'leastDeprived');
  if (overall === null || least === null) return { value: null };
  return { value: finite(((overall - least) / overall) * 100) };
}
