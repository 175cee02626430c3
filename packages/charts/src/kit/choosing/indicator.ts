import {
  columnKey,
  type Dataset,
  groupDimensions,
  type Indicator,
  type Issue,
  nameInSentence,
  type Observation,
  severalIndicators,
} from '@commonweal/data';
import type { ChartOptions } from '../options.js';

const INDICATOR = /^(?:indicator|indicatorname|indicatorlabel)$/;

/** The dimension that identifies the indicator, by its name in the data; null if there is none. */
export function indicatorDimension(observations: readonly Observation[]): string | null {
  return groupDimensions(observations).find((name) => INDICATOR.test(columnKey(name))) ?? null;
}

/** The indicator of a chart. */
export interface ChosenIndicator {
  readonly indicator: Indicator;
  /** The dimension whose only value became the name; null if there is none. */
  readonly dimension: string | null;
}

/** The only indicator of the observations, or an issue that lists them all. */
export function chooseIndicator(
  observations: readonly Observation[],
  dataset: Dataset,
): ChosenIndicator | Issue {
  const dimension = indicatorDimension(observations);
  if (dimension === null) return { indicator: withUnit(dataset.indicator, observations), dimension };
  const names = [...new Set(observations.map(({ group }) => group.get(dimension) ?? ''))];
  const [name = ''] = names;
  if (names.length > 1) return severalIndicators(dimension, names);
  // In a file of several indicators, neither the first indicator's name nor the file's title would name the one
  // selected.
  const isOneOfMany = dataset.observations.some(({ group }) => (group.get(dimension) ?? '') !== name);
  const stated = isOneOfMany ? '' : dataset.indicator.name;
  return {
    indicator: withUnit(
      { ...dataset.indicator, name: stated === '' ? nameInSentence(name) : stated },
      observations,
    ),
    dimension,
  };
}

/** Adds the unit that all observations share, if there is one. */
function withUnit(indicator: Indicator, observations: readonly Observation[]): Indicator {
  const units = new Set<string>();
  for (const observation of observations) units.add(observation.unit ?? indicator.unit);
  const [unit = indicator.unit] = units;
  return units.size === 1 ? { ...indicator, unit } : indicator;
}

/** Drops a flag that is really the author's unit: `10p` with `unit="p"`. */
function withoutUnitMark(observation: Observation, unit: string): Observation {
  if (!observation.flags.includes(unit) || !observation.raw.trim().endsWith(unit)) return observation;
  return { ...observation, flags: observation.flags.filter((flag) => flag !== unit) };
}

/**
 * Applies the author's `decimals` and `unit`: drops the published text if decimals are set, and flags that are really
 * units.
 */
export function figuresAsStated(
  observations: readonly Observation[],
  { decimals, unit }: Pick<ChartOptions, 'decimals' | 'unit'>,
): readonly Observation[] {
  const unmarked =
    unit?.length === 1 ? observations.map((each) => withoutUnitMark(each, unit)) : observations;
  return decimals === null ? unmarked : unmarked.map((each) => ({ ...each, printed: null }));
}

/** The author's options override the indicator in the data. */
export function withStatedOptions(
  indicator: Indicator,
  { unit, decimals, measure }: Pick<ChartOptions, 'unit' | 'decimals' | 'measure'>,
): Indicator {
  return {
    ...indicator,
    name: measure ?? indicator.name,
    unit: unit ?? indicator.unit,
    decimals: decimals ?? indicator.decimals,
  };
}
