import type { SelectedIndicator } from '@commonweal/charts/kit/indicators.js';
import { apartByCode, namesApart } from '@commonweal/charts/kit/names-apart.js';
import {
  type Area,
  areaKey,
  areaNeeded,
  distinctAreas,
  type Issue,
  matchesArea,
  tooManyAreas,
} from '@commonweal/data';

/** How many areas a profile shows at once. */
const MOST = 2;

/** The areas of a profile; none if the issues say why. */
export interface ProfileAreas {
  readonly areas: readonly Area[];
  readonly issues: readonly Issue[];
}

/**
 * The areas that the author named, in that order, or the only one that is neither benchmark nor comparator. The benchmark
 * has no profile: it would be set against itself.
 */
export function profileAreas(
  indicators: readonly SelectedIndicator[],
  named: readonly string[],
): ProfileAreas {
  const selected = indicators.flatMap(({ selection }) => selection.areas);
  const those = (isMeant: (area: (typeof selected)[number]) => boolean): Area[] =>
    distinctAreas(selected.filter(isMeant).flatMap(({ observations }) => observations));
  const plain = those(({ kind }) => kind === 'plain');
  const wanted =
    named.length === 0
      ? plain
      : inOrder(
          those((area) => area.highlighted && area.kind !== 'benchmark'),
          named,
        );
  if (wanted.length === 0 || (named.length === 0 && wanted.length > 1))
    return {
      areas: [],
      issues: [areaNeeded(namesApart(plain), MOST)],
    };
  const left = namesApart(wanted).slice(MOST);
  return {
    areas: apartByCode(wanted).slice(0, MOST),
    issues: left.length === 0 ? [] : [tooManyAreas(left, MOST)],
  };
}

/** Areas found by names and codes, as the author ordered those. */
function inOrder(areas: readonly Area[], named: readonly string[]): readonly Area[] {
  const placeOf = (area: Area): number => {
    const at = named.findIndex((text) => matchesArea(area, text));
    return at === -1 ? named.length : at;
  };
  const places = new Map(areas.map((area) => [areaKey(area), placeOf(area)]));
  return [...areas].sort((a, b) => (places.get(areaKey(a)) ?? 0) - (places.get(areaKey(b)) ?? 0));
}
