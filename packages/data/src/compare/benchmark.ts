import { areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { polarityOf, type PolarityWord } from '../statistics/keyword.js';
import { matchesArea } from '../dataset/filter.js';
import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { periodKey } from '../dataset/period.js';
import { ciOneLevel, type Comparison } from '../statistics/compare-limits.js';

/** An observation with its outcome against the benchmark; `benchmark` is the benchmark's value for the same period and group. */
export interface ComparedObservation {
  readonly observation: Observation;
  readonly benchmark: number | null;
  readonly comparison: Comparison;
}

/**
 * Compares an observation with a benchmark value by its own limits (section 9.1: similar when the limits hold the
 * benchmark, ends included). `notCompared` where the value, its limits or the benchmark are missing. `polarity` null: no
 * direction is known, and nothing is compared.
 *
 * @example
 * const york = healthyLifeExpectancy().observations.find(({ area }) => area.name === 'York');
 * compareObservation(york, 63.38, 'highIsGood').outcome; // 'better'
 */
export function compareObservation(
  observation: Observation,
  benchmarkValue: number | null,
  polarity: PolarityWord | null,
): Comparison {
  const limitsOf = (level: number) => observation.limits.find((limits) => limits.level === level);
  const [inner, outer] = [limitsOf(0.95), limitsOf(0.998)];
  // Not compareWithBenchmark: it brings the quantile functions of methods not used here into every bundle.
  return ciOneLevel({
    value: isMissing(observation.value) ? null : observation.value,
    lower95: inner?.lower ?? null,
    upper95: inner?.upper ?? null,
    lower998: outer?.lower ?? null,
    upper998: outer?.upper ?? null,
    benchmarkValue,
    polarity: polarity === null ? 'notApplicable' : polarityOf(polarity),
  });
}

/** Period and group of an observation: a benchmark is looked up within them. */
function context({ period, group }: Observation): string {
  return JSON.stringify([periodKey(period), ...group]);
}

/**
 * Compares every area of a dataset with one of its areas, each with the benchmark's value for the same period and group. The
 * benchmark is not compared with itself and is left out. Where the benchmark stands twice for a period and group, nothing there is compared.
 *
 * @example
 * compareDataset(healthyLifeExpectancy(), 'E92000001').filter(({ comparison }) => comparison.outcome === 'worse').length; // 19
 */
export function compareDataset(
  dataset: Dataset,
  benchmark: string,
  polarity: PolarityWord | null = dataset.indicator.polarity,
): ComparedObservation[] {
  const values = new Map<string, number | null>();
  const isBenchmark = ({ area }: Observation): boolean => matchesArea(area, benchmark);
  for (const observation of dataset.observations.filter(isBenchmark)) {
    const place = context(observation);
    const value = isMissing(observation.value) ? null : observation.value;
    values.set(place, values.has(place) && values.get(place) !== value ? null : value);
  }
  const keys = new Set(dataset.observations.filter(isBenchmark).map(({ area }) => areaKey(area)));
  return dataset.observations.flatMap((observation) => {
    if (keys.has(areaKey(observation.area))) return [];
    const value = values.get(context(observation)) ?? null;
    return [{ observation, benchmark: value, comparison: compareObservation(observation, value, polarity) }];
  });
}
