import {
  type Area,
  areaKey,
  type Dataset,
  distinctAreas,
  distinctGroups,
  distinctPeriods,
  groupDimensions,
  isNationalName,
  type Observation,
  type Period,
  comparePeriods,
} from '@commonweal/data';

/** What is to be known of data to say which widgets suit them, and what there is to choose from. */
export interface DataFacts {
  readonly areas: readonly Area[];
  /** Those that are countries or the whole of one: what others are compared with. */
  readonly national: readonly Area[];
  /** Latest first. */
  readonly periods: readonly Period[];
  /** Groups that tell rows apart, without the indicator. */
  readonly groups: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly indicators: readonly string[];
  /** How the data call the column of indicators; null if there is only one. */
  readonly indicatorName: string | null;
  readonly hasLimits: boolean;
  readonly hasOutcomes: boolean;
  readonly rows: number;
}

/** Of data that could not be read. */
export const NO_FACTS: DataFacts = {
  areas: [],
  national: [],
  periods: [],
  groups: [],
  indicators: [],
  indicatorName: null,
  hasLimits: false,
  hasOutcomes: false,
  rows: 0,
};

const isIndicatorName = (dimension: string): boolean =>
  /^indicator(?:\s*(?:name|label))?$/i.test(dimension.trim());

const hasLimits = ({ limits }: Observation): boolean => limits.length > 0;

/** What there is in a dataset. */
export function factsOf({ observations }: Dataset): DataFacts {
  const areas = distinctAreas(observations);
  const dimensions = groupDimensions(observations);
  const indicatorName = dimensions.find(isIndicatorName) ?? null;
  return {
    areas,
    national: areas.filter(({ name }) => isNationalName(name)),
    periods: [...distinctPeriods(observations)].sort((a, b) => comparePeriods(b, a)),
    groups: dimensions
      .filter((dimension) => dimension !== indicatorName)
      .map((dimension) => ({ dimension, values: distinctGroups(observations, dimension) }))
      .filter(({ values }) => values.length > 1),
    indicators: indicatorName === null ? [] : distinctGroups(observations, indicatorName),
    indicatorName,
    hasLimits: observations.some(hasLimits),
    hasOutcomes: observations.some(({ outcome }) => outcome !== undefined),
    rows: observations.length,
  };
}

/** How an attribute names an area: by its code, which no other area has, or else by its name. */
export const areaName = (area: Area): string => areaKey(area);
