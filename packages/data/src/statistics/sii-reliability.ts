import type { LimitsByLevel } from './confidence.js';
import { finite } from './input.js';

/**
 * Mean absolute difference, by level, between the limits of repeated simulations and the first: below 0.01 supports one
 * decimal place, below 0.001 two. 0 for analytic limits.
 */
export interface Reliability {
  readonly siiLimits: Readonly<Record<string, number | null>>;
  readonly riiLimits: Readonly<Record<string, number | null>>;
}

/**
 * Mean absolute difference between later limits and the first, by level.
 *
 * @example
 * meanDistance({ 0.95: [1, 2] }, [{ 0.95: [1.5, 2.5] }, { 0.95: [1, 2] }]); // { 0.95: 0.25 }
 */
export function meanDistance(
  first: LimitsByLevel,
  later: readonly LimitsByLevel[],
): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(first).map(([level, pair]) => {
      const distances = later.flatMap((run) =>
        pair.map((limit, end) => {
          const other = run[level]?.[end] ?? null;
          return limit === null || other === null ? null : Math.abs(other - limit);
        }),
      );
      const known = distances.filter((distance) => distance !== null);
      const whole = known.length === distances.length && known.length > 0;
      return [
        level,
        whole ? finite(known.reduce((sum, distance) => sum + distance, 0) / known.length) : null,
      ];
    }),
  );
}
