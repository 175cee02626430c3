import { StatisticsError } from './errors.js';
import { denominatorOf, type MaybeNumber, present, sameLength } from './input.js';

/**
 * Proportion of a band in good health, counting people in institutions as not healthy; its variance, null if unknown.
 */
export interface HealthBand {
  readonly healthy: number;
  readonly variance: number | null;
}

/**
 * Health of each band, in the given order; null if the proportion is missing. Without institutions I = 0: healthy = (1
 * − I) h, variance = (1 − I)² h (1 − h) / N, or (1 − I)² se².
 *
 * @example
 * healthBands({ healthyProportions: [0.5], surveySizes: [100], institutionalProportions: [0.2] }); // [{ healthy: 0.4, variance: 0.0016000000000000003 }]
 */
export function healthBands(options: {
  readonly healthyProportions: readonly MaybeNumber[];
  readonly surveySizes?: readonly MaybeNumber[];
  readonly standardErrors?: readonly MaybeNumber[];
  readonly institutionalProportions?: readonly MaybeNumber[];
}): (HealthBand | null)[] {
  const { healthyProportions, surveySizes, standardErrors, institutionalProportions } = options;
  for (const [field, list] of Object.entries({ surveySizes, standardErrors, institutionalProportions })) {
    if (list !== undefined) sameLength(healthyProportions, list, field);
  }
  return healthyProportions.map((given, i) => {
    const proportion = fraction(given, 'healthyProportions');
    const size = denominatorOf(surveySizes?.[i], 'surveySizes');
    const error = present(standardErrors?.[i], 'standardErrors');
    if (error !== null && error < 0)
      throw new StatisticsError('bad-option', 'standardErrors', 'must not be below 0');
    const atHome = 1 - (fraction(institutionalProportions?.[i], 'institutionalProportions') ?? 0);
    if (
      proportion === null ||
      (institutionalProportions !== undefined && missing(institutionalProportions[i]))
    )
      return null;
    const sampling = size === null ? null : (proportion * (1 - proportion)) / size;
    const variance = error === null ? sampling : error ** 2;
    return { healthy: atHome * proportion, variance: variance === null ? null : atHome ** 2 * variance };
  });
}

function missing(value: MaybeNumber): boolean {
  return present(value, 'institutionalProportions') === null;
}

function fraction(given: MaybeNumber, field: string): number | null {
  const value = present(given, field);
  if (value !== null && (value < 0 || value > 1))
    throw new StatisticsError('bad-option', field, 'must be from 0 to 1');
  return value;
}
