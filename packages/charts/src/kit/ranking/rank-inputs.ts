import { numberOf, usableLimits } from '@commonweal/data';
import type { SelectedArea } from '../select.js';

/**
 * The first value of each area with its usable limits, in the order of the areas, as the statistics of ranks take them:
 * null where there is none.
 */
export function rankInputs(
  areas: readonly SelectedArea[],
  level: number | null,
): Readonly<Record<'values' | 'lower' | 'upper', readonly (number | null)[]>> {
  const figures = areas.map(({ observations: [observation] }) => {
    const value = observation === undefined ? null : numberOf(observation.value);
    const limits = observation === undefined ? null : usableLimits(observation, level);
    return { value, lower: limits?.lower ?? null, upper: limits?.upper ?? null };
  });
  return {
    values: figures.map(({ value }) => value),
    lower: figures.map(({ lower }) => lower),
    upper: figures.map(({ upper }) => upper),
  };
}
