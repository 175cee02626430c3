import { areaKey } from '../dataset/area.js';
import type { Dataset } from '../dataset/dataset.js';
import { polarityOf, type PolarityWord } from '../statistics/keyword.js';
import { matchesArea } from '../dataset/filter.js';
import { numberOf } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { periodKey } from '../dataset/period.js';
import { ciOneLevel, ciOverlap, type Comparison } from '../statistics/compare-limits.js';
import type { ComparisonPolarity } from '../statistics/outcome.js';
import { comparedLevel, usableLimits } from './usable-limits.js';

/**
 * An observation and how it compares with the benchmark. `benchmark` is the benchmark's value for the same period and
 * group.
 */
export interface ComparedObservation {
  readonly observation: Observation;
  readonly benchmark: number | null;
  readonly comparison: Comparison;
}

/** Restores the true level of an outcome: the limits were passed as the 95% ones, because the rules are the same. */
function atLevel(found: Comparison, level: number): Comparison {
  return found.outcome === 'notCompared' ? found : { ...found, confidence: [level] };
}

const NOT_COMPARED = { outcome: 'notCompared', confidence: [] } as const;

const ruleOf = (polarity: PolarityWord | null): ComparisonPolarity =>
  polarity === null ? 'notApplicable' : polarityOf(polarity);

/**
 * Compares an observation with a benchmark value by its own limits (section 9.1: similar when the limits contain the
 * benchmark, including the limits themselves). `notCompared` if the value, its limits or the benchmark is missing, or
 * if the limits do not contain the value. A null `polarity` means it is unknown, so nothing is compared. `level` is
 * that of the limits: 95% if the observation has it, otherwise its lowest.
 *
 * @example
 * const york = healthyLifeExpectancy().observations.find(({ area }) => area.name === 'York');
 * compareObservation(york, 63.38, 'highIsGood').outcome; // 'better'
 */
export function compareObservation(
  observation: Observation,
  benchmarkValue: number | null,
  polarity: PolarityWord | null,
  level: number | null = comparedLevel([observation]),
): Comparison {
  const limits = usableLimits(observation, level);
  if (limits === null) return { ...NOT_COMPARED, method: 'ciOneLevel' };
  // Not compareWithBenchmark: it would bring the quantile functions of unused methods into every bundle.
  const found = ciOneLevel({
    value: numberOf(observation.value),
    lower95: limits.lower,
    upper95: limits.upper,
    benchmarkValue,
    polarity: ruleOf(polarity),
  });
  return atLevel(found, limits.level);
}

/**
 * Compares two observations by whether their limits overlap, treating neither as exact (section 9.3: similar when they
 * overlap or touch). Use it for two local values or two periods. `notCompared` for the same reasons as
 * `compareObservation`, in either of them.
 *
 * @example
 * const [england, region] = healthyLifeExpectancy().observations.filter(({ group }) => group.get('sex') === 'Men');
 * compareByOverlap(region, england, 'noJudgement').outcome; // 'lower'
 */
export function compareByOverlap(
  observation: Observation,
  reference: Observation,
  polarity: PolarityWord | null,
  level: number | null = comparedLevel([observation, reference]),
): Comparison {
  const [limits, others] = [usableLimits(observation, level), usableLimits(reference, level)];
  if (limits === null || others === null) return { ...NOT_COMPARED, method: 'ciOverlap' };
  const found = ciOverlap({
    value: numberOf(observation.value),
    lower95: limits.lower,
    upper95: limits.upper,
    benchmarkValue: numberOf(reference.value),
    benchmarkLower95: others.lower,
    benchmarkUpper95: others.upper,
    polarity: ruleOf(polarity),
  });
  return atLevel(found, limits.level);
}

/** Key for the period and group within which a benchmark is looked up. */
function context({ period, group }: Observation): string {
  return JSON.stringify([periodKey(period), ...group]);
}

/**
 * Compares every area of a dataset with one of its areas, using the benchmark's value for the same period and group.
 * Leaves out the benchmark itself. If a period and group has two benchmark values, nothing in it is compared.
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
    const value = numberOf(observation.value);
    values.set(place, values.has(place) && values.get(place) !== value ? null : value);
  }
  const keys = new Set(dataset.observations.filter(isBenchmark).map(({ area }) => areaKey(area)));
  return dataset.observations.flatMap((observation) => {
    if (keys.has(areaKey(observation.area))) return [];
    const value = values.get(context(observation)) ?? null;
    return [{ observation, benchmark: value, comparison: compareObservation(observation, value, polarity) }];
  });
}
