import {
  columnKey,
  type Dataset,
  type Indicator,
  type Issue,
  nameInSentence,
  type Observation,
  severalIndicators,
} from '@commonweal/data';
import type { ChartOptions } from '../options.js';

const INDICATOR = /^(?:indicator|indicatorname|indicatorlabel)$/;

/** The dimension that tells indicators apart, as the data calls it; null where there is none. */
function indicatorDimension(observations: readonly Observation[]): string | null {
  const names = new Set(observations.flatMap(({ group }) => [...group.keys()]));
  return [...names].find((name) => INDICATOR.test(columnKey(name))) ?? null;
}

/** What a chart of one indicator knows of it. */
export interface ChosenIndicator {
  readonly indicator: Indicator;
  /** The dimension whose one text has become the name; null where there is none. */
  readonly dimension: string | null;
}

/** The one indicator of the observations, or the issue that lists them. */
export function chooseIndicator(
  observations: readonly Observation[],
  dataset: Dataset,
): ChosenIndicator | Issue {
  const dimension = indicatorDimension(observations);
  if (dimension === null) return { indicator: withUnit(dataset.indicator, observations), dimension };
  const names = [...new Set(observations.map(({ group }) => group.get(dimension) ?? ''))];
  const [name = ''] = names;
  if (names.length > 1) return severalIndicators(dimension, names);
  // A file of several indicators cannot be called by one of them, nor by its own title.
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

/** The unit that all observations share, where the indicator as a whole has none. */
function withUnit(indicator: Indicator, observations: readonly Observation[]): Indicator {
  const units = new Set(observations.map(({ unit }) => unit ?? indicator.unit));
  const [unit = indicator.unit] = units;
  return units.size === 1 ? { ...indicator, unit } : indicator;
}

/** A number whose last letter, read as a mark, is the unit that the author says: `10p` with `unit="p"`. */
function withoutUnitMark(observation: Observation, unit: string): Observation {
  if (!observation.flags.includes(unit) || !observation.raw.trim().endsWith(unit)) return observation;
  return { ...observation, flags: observation.flags.filter((flag) => flag !== unit) };
}

/** Observations without the texts that a publisher printed where the author says how many decimals there are, and without marks that are units. */
export function figuresAsSaid(
  observations: readonly Observation[],
  { decimals, unit }: Pick<ChartOptions, 'decimals' | 'unit'>,
): readonly Observation[] {
  const unmarked =
    unit?.length === 1 ? observations.map((each) => withoutUnitMark(each, unit)) : observations;
  return decimals === null ? unmarked : unmarked.map((each) => ({ ...each, printed: null }));
}

/** What the author says of the indicator, before what the data says. */
export function asSaid(
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
