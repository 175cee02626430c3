import { countOf, finite, type MaybeNumber } from './input.js';

/**
 * The share of the overall level, as a percentage, that would disappear if everyone had the level of the least
 * deprived: (overall − least deprived) / overall × 100. Negative if the least deprived have more. Null if a value is
 * missing or the overall level is 0.
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
