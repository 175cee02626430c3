import { isMissing } from '../dataset/missing.js';
import type { Limits, Observation } from '../dataset/observation.js';

/** Standard in the field, and what every outcome stands on where the data has it. */
const USUAL_LEVEL = 0.95;

/**
 * The level by which observations are compared: 95% where any has it, else the lowest there is; null where none has limits.
 *
 * @example
 * comparedLevel(healthyLifeExpectancy().observations); // 0.95
 */
export function comparedLevel(observations: readonly Pick<Observation, 'limits'>[]): number | null {
  const levels = new Set(observations.flatMap(({ limits }) => limits.map(({ level }) => level)));
  if (levels.size === 0) return null;
  return levels.has(USUAL_LEVEL) ? USUAL_LEVEL : Math.min(...levels);
}

/**
 * The limits of a level, where they can be drawn and compared with: in order, and holding the value. Limits that lie beside their
 * value are an error of the source, and nothing follows from them.
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
