import {
  ambiguousObservations,
  chooseOne,
  type Issue,
  isUnnamed,
  noAreaColumn,
  noSharedGroup,
  type Observation,
} from '@commonweal/data';
import type { Selection } from '../select.js';

/** Whether the data has a figure, or a reason why there is none, rather than nothing at all. */
const isGiven = ({ value, line }: Observation): boolean =>
  typeof value === 'number' || value.missing !== 'notSupplied' || line !== null;

/** Says why areas with more than one group each cannot be ranked, and which group to choose. */
export function severalGroups({ areas, groups, dimensions }: Selection): Issue {
  const given = areas.map(({ observations }) => observations.filter(isGiven));
  // If no area has two groups, different areas have different ones.
  const first = given.findIndex(({ length }) => length > 1);
  const observations = given[first];
  if (observations === undefined) {
    // Rows without names have one group each because their names were mistaken for groups.
    if (areas.every(({ area }) => isUnnamed(area))) return noAreaColumn(dimensions[0] ?? null, 'fatal');
    const choice = chooseOne(given.flat(), dimensions);
    return noSharedGroup(
      groups.map(({ label }) => label),
      choice,
    );
  }
  const lines = observations.flatMap(({ line }) => (line === null ? [] : [line]));
  const choice = chooseOne(observations, dimensions);
  return ambiguousObservations(areas[first]?.area.name ?? '', observations.length, dimensions, lines, choice);
}
