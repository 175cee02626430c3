import { columnsOf, columnText } from './filter.js';
import type { Observation } from './observation.js';

/** Observations that compete for the same place, and the columns in which they differ. */
export interface Ambiguity {
  /** The caller's key for the place. */
  readonly place: string;
  readonly observations: readonly Observation[];
  /** Columns to filter by, best first: groups and period before other columns. */
  readonly columns: readonly string[];
}

/**
 * The first place of a chart with more than one observation, or null. The caller defines what a place is.
 *
 * @example
 * const { observations } = healthyLifeExpectancy();
 * findAmbiguity(observations, ({ area }) => areaKey(area))?.columns; // ['sex']
 */
export function findAmbiguity(
  observations: readonly Observation[],
  placeOf: (observation: Observation) => string,
): Ambiguity | null {
  const places = new Map<string, Observation[]>();
  let doubled: string | null = null;
  for (const observation of observations) {
    const place = placeOf(observation);
    const there = places.get(place);
    if (there === undefined) places.set(place, [observation]);
    else {
      there.push(observation);
      doubled ??= place;
    }
  }
  if (doubled === null) return null;
  const claiming = places.get(doubled) ?? [];
  const columns = new Set(claiming.flatMap(columnsOf));
  const varying = [...columns].filter(
    (column) => new Set(claiming.map((observation) => columnText(observation, column))).size > 1,
  );
  const first = varying.filter(
    (column) => claiming.some(({ group }) => group.has(column)) || column === 'period',
  );
  return { place: doubled, observations: claiming, columns: [...new Set([...first, ...varying])] };
}
