import {
  type Area,
  areaKey,
  areaLevels,
  areasOfLevel,
  countryAmongAreas,
  isNationalName,
  namesOfArea,
  type Issue,
  levelGroups,
  mixedLevels,
} from '@commonweal/data';

/** Areas that are compared, of more than one level: nothing is ranked, classed or counted across them. */
export interface MixedLevels {
  /** As `type=` takes them: in the order asked for, else those of the most areas first. */
  readonly levels: readonly string[];
  /** Key of an area → its level; an area of no known level has none. */
  readonly levelOf: ReadonlyMap<string, string>;
  /** Whether the author asked for these levels together. */
  readonly isAsked: boolean;
}

/**
 * The levels of the areas that are compared, where they are more than one; null where all fit one level, or are named one by one.
 *
 * @param types The types that the author asked for.
 */
export function mixOf(areas: readonly Area[], types: readonly string[]): MixedLevels | null {
  const found = levelGroups(areas);
  if (found.length < 2) return null;
  const isAsked = types.length > 1;
  const groups = isAsked ? askedGroups(areas, types) : found;
  const levelOf = new Map(
    groups.flatMap(({ level, areas: own }) => own.map((area) => [areaKey(area), level])),
  );
  // Of two as large, the countries are the less likely to be meant.
  const weight = ({ level, areas: own }: (typeof groups)[number]): number =>
    own.length - (level === 'country' ? 0.5 : 0);
  const bySize = isAsked ? groups : [...groups].sort((a, b) => weight(b) - weight(a));
  return { levels: bySize.map(({ level }) => level), levelOf, isAsked };
}

function askedGroups(
  areas: readonly Area[],
  types: readonly string[],
): { level: string; areas: readonly Area[] }[] {
  const left = new Set(areas);
  return types.flatMap((type) => {
    const own = areasOfLevel(areas, type).filter((area) => left.has(area));
    for (const area of own) left.delete(area);
    return own.length === 0 ? [] : [{ level: levelGroups(own)[0]?.level ?? type, areas: own }];
  });
}

/** What an editor is told of the levels. `mixed` is what `mixOf` found. */
export function levelIssues(areas: readonly Area[], mixed: MixedLevels | null): Issue[] {
  const national = areas.filter((area) => namesOfArea(area).some(isNationalName));
  if (mixed !== null) {
    // Wales among the regions is one of those that are compared.
    const levels = [...mixed.levelOf.values()];
    const isAlone = (area: Area): boolean =>
      levels.filter((level) => level === mixed.levelOf.get(areaKey(area))).length === 1;
    const only = national.length === 1 ? (national.find(isAlone)?.name ?? null) : null;
    return mixed.isAsked ? [] : [mixedLevels(mixed.levels, only)];
  }
  const [first] = national.filter((area) => areaLevels(area).length === 0);
  // Countries among countries are in their place.
  return first === undefined || national.length === areas.length ? [] : [countryAmongAreas(first.name)];
}
