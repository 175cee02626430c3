import { isMissing } from '../dataset/missing.js';
import type { Limits, Observation } from '../dataset/observation.js';

/** The field's standard level, which every outcome uses if the data has it. */
const USUAL_LEVEL = 0.95;

/**
 * The level for comparing observations: 95% if any has it, otherwise the lowest level present; null if none has limits.
 *
 * @example
 * comparedLevel(healthyLifeExpectancy().observations); // 0.95
 */
export function comparedLevel(observations: readonly Pick<Observation, 'limits'>[]): number | null {
  const levels = new Set<number>();
  for (const { limits } of observations) for (const { level } of limits) levels.add(level);
  if (levels.size === 0) return null;
  return levels.has(USUAL_LEVEL) ? USUAL_LEVEL : Math.min(...levels);
}

/**
 * The limits at a level, if they are in order and contain the value. Otherwise the source has an error, and the limits
 * must not be shown or compared.
 *
 * @example
 * usableLimits(healthyLifeExpectancy().observations[0], 0.95)?.lower; // 63.21
 */
export function usableLimits(
  { value, limits }: Pick<Observation, 'value' | 'limits'>,
  level: number | null,
): Limits | null {
  if (level === null || isMissing(value)) return null;
  const found = limits.find((pair) => pair.level === level);
  return found !== undefined && found.lower <= value && value <= found.upper ? found : null;
}
