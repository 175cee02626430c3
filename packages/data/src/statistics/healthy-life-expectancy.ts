import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { StatisticsError } from './errors.js';
import { finite, listOf, type MaybeNumber, sameLength } from './input.js';
import {
  impossible,
  lifeTable,
  type LifeTableOptions,
  type LifeTableRefusal,
  placesOf,
  sortedBands,
  sumsFromHere,
} from './life-table.js';
import { zScore } from './normal-quantile.js';
import { healthBands } from './sullivan-health.js';

export interface HealthyLifeExpectancyOptions extends LifeTableOptions {
  /** Proportion in good health (or free of disability) by band, from 0 to 1. */
  readonly healthyProportions: readonly MaybeNumber[];
  /** Survey respondents by band (unweighted), or the standard errors of the proportions. Limits need one of the two. */
  readonly surveySizes?: readonly MaybeNumber[];
  readonly standardErrors?: readonly MaybeNumber[];
  /** Proportion living in institutions by band. All of them count as not healthy. */
  readonly institutionalProportions?: readonly MaybeNumber[];
  /**
   * Share of the band lived by those who die in it, for the band starting at 0: 0.1 by default (ONS, OHID), 0.5 in the
   * EHEMU guide.
   */
  readonly firstYearFraction?: number;
  readonly includeMortalityVariance?: boolean;
  readonly ages?: readonly number[];
  readonly confidence?: Confidence;
}
export interface HealthyLifeExpectancyAtAge {
  readonly age: number;
  /** In years. */
  readonly lifeExpectancy: number | null;
  readonly healthyLifeExpectancy: number | null;
  readonly proportionOfLifeHealthy: number | null;
  readonly standardError: number | null;
  readonly limits: LimitsByLevel | null;
}
export interface HealthyLifeExpectancy {
  readonly results: HealthyLifeExpectancyAtAge[];
  readonly reason: LifeTableRefusal | null;
  readonly method: 'Sullivan';
}

/**
 * Healthy life expectancy in years by Sullivan's method (Sullivan 1971; Jagger, Van Oyen and Robine, a practical guide,
 * 4th edition, 2014). The same method gives disability-free life expectancy. Accepts any bands, the last one open.
 * Limits reflect survey sampling and, if requested, the variance of mortality. Impossible data are refused with a
 * reason and nulls; a proportion outside 0 to 1 is an error.
 *
 * @example
 * healthyLifeExpectancy({ startAges: [0, 60], populations: [9000, 1000], deaths: [0, 50], healthyProportions: [0.9, 0.5], ages: [60] }).results[0].healthyLifeExpectancy; // 10
 */
export function healthyLifeExpectancy(options: HealthyLifeExpectancyOptions): HealthyLifeExpectancy {
  const { confidence = 0.95, firstYearFraction = 0.1, includeMortalityVariance = false } = options;
  if (!(firstYearFraction >= 0 && firstYearFraction <= 1)) {
    throw new StatisticsError('bad-option', 'firstYearFraction', 'must be from 0 to 1');
  }
  limitsByLevel(confidence, () => [null, null]);
  sameLength(listOf(options.startAges, 'startAges'), options.healthyProportions, 'healthyProportions');
  const bands = sortedBands(options);
  const given = healthBands(options);
  const health = bands.map(({ at }) => given[at] ?? null);
  const refusal =
    impossible(bands, () => true) ??
    (health.includes(null) ? 'missingData' : bands.at(-1)?.deaths === 0 ? 'noDeathsInFinalBand' : null);
  if (refusal !== null) {
    const ages = options.ages ?? bands.map(({ age }) => age);
    const nothing = {
      healthyLifeExpectancy: null,
      proportionOfLifeHealthy: null,
      standardError: null,
      limits: null,
    };
    return {
      results: ages.map((age) => ({ age, lifeExpectancy: null, ...nothing })),
      reason: refusal,
      method: 'Sullivan',
    };
  }

  const table = lifeTable(bands, firstYearFraction);
  const years = sumsFromHere(table.map((row) => row.years));
  const healthyYears = sumsFromHere(table.map((row, i) => row.years * (health[i]?.healthy ?? 0)));
  const perSurvivor = (sum: number, at: number): number => {
    const survivors = table[at]?.survivors ?? 0;
    return survivors === 0 ? 0 : sum / survivors;
  };
  const surveyed = health.every((band) => band?.variance !== null);
  const parts = table.map((row, i) => {
    const survey = row.years ** 2 * (health[i]?.variance ?? 0);
    const next = healthyYears[i + 1];
    if (!includeMortalityVariance || next === undefined) return survey;
    const lost = (1 - row.fraction) * row.width * (health[i]?.healthy ?? 0) + perSurvivor(next, i + 1);
    return survey + row.variance * (row.survivors * lost) ** 2;
  });
  const variances = sumsFromHere(parts);

  const results = placesOf(options.ages, table).map(({ age, at }): HealthyLifeExpectancyAtAge => {
    const life = perSurvivor(years[at] as number, at);
    const healthy = perSurvivor(healthyYears[at] as number, at);
    const error = perSurvivor(Math.sqrt(variances[at] as number), at);
    const limits = limitsByLevel(confidence, (level) => [
      healthy - zScore(level) * error,
      healthy + zScore(level) * error,
    ]);
    return {
      age,
      lifeExpectancy: finite(life),
      healthyLifeExpectancy: finite(healthy),
      proportionOfLifeHealthy: finite(healthy / life),
      standardError: surveyed ? finite(error) : null,
      limits: surveyed ? limits : null,
    };
  });
  return { results, reason: null, method: 'Sullivan' };
}
