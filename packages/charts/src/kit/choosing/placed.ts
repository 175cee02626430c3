import {
  ambiguousObservations,
  type Area,
  areaKey,
  chooseOne,
  type findAmbiguity,
  type Issue,
  type Observation,
  observationOf,
  type Period,
  periodKey,
  textsKey,
} from '@commonweal/data';
import type { Group } from '../selected-area.js';

/** Observations by their places in a chart: an area, a group and a period. */
export interface Placed {
  readonly groups: readonly Group[];
  /** By area key, in source order: the observations of each group in each period, in the order of both; holes are gaps. */
  readonly areas: ReadonlyMap<string, { readonly area: Area; readonly observations: Observation[] }>;
}

/** Null if two observations compete for one place. */
export function placedIn(
  kept: readonly Observation[],
  dimensions: readonly string[],
  periods: readonly (Period | null)[],
): Placed | null {
  const indexOf = periodIndex(periods);
  const groups: Group[] = [];
  const indices = new Map<string, number>();
  const areas = new Map<string, { area: Area; observations: Observation[] }>();
  for (const observation of kept) {
    const group = groupKey(observation, dimensions);
    let index = indices.get(group);
    if (index === undefined) {
      index = groups.length;
      indices.set(group, index);
      groups.push(groupOf(observation, dimensions));
    }
    const key = areaKey(observation.area);
    let there = areas.get(key);
    if (there === undefined) {
      there = { area: observation.area, observations: [] };
      areas.set(key, there);
    }
    const at = index * periods.length + indexOf(observation.period);
    if (there.observations[at] !== undefined) return null;
    there.observations[at] = observation;
  }
  return { groups, areas };
}

/** Looks up the index of a period. Rows of one period share one object, so most are found by identity. */
function periodIndex(periods: readonly (Period | null)[]): (period: Period | null) => number {
  if (periods.length <= 1) return () => 0;
  const byKey = new Map(periods.map((period, at) => [periodKey(period), at]));
  const known = new Map<Period | null, number>();
  return (period) => {
    let at = known.get(period);
    if (at === undefined) known.set(period, (at = byKey.get(periodKey(period)) ?? 0));
    return at;
  };
}

export function groupKey({ group }: Observation, dimensions: readonly string[]): string {
  return textsKey(dimensions.map((dimension) => group.get(dimension) ?? ''));
}

function groupOf({ group }: Observation, dimensions: readonly string[]): Group {
  const values = dimensions.map((dimension) => group.get(dimension) ?? '');
  return { label: values.filter((value) => value !== '').join(', '), values };
}

/** An observation in place of one that the data does not have. */
export function gap(
  area: Area,
  period: Period | null,
  dimensions: readonly string[],
  values: readonly string[],
  fixed: ReadonlyMap<string, string>,
): Observation {
  const group = new Map(fixed);
  dimensions.forEach((dimension, i) => group.set(dimension, values[i] ?? ''));
  return observationOf(area, { missing: 'notSupplied', raw: '' }, '', { period, group });
}

/** The issue about observations that compete for one place. */
export function ambiguous(first: Observation, found: NonNullable<ReturnType<typeof findAmbiguity>>): Issue {
  const lines = found.observations.flatMap(({ line }) => (line === null ? [] : [line]));
  const { observations, columns } = found;
  const choice = chooseOne(observations, columns);
  return ambiguousObservations(first.area.name, observations.length, columns, lines, choice);
}
