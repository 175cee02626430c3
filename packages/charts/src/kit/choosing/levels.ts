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

/** Compared areas at more than one level: they are never ranked, classed or counted together. */
export interface MixedLevels {
  /** Named as in `type=`: in the order requested, otherwise largest first. */
  readonly levels: readonly string[];
  /** Area key → level; areas of unknown level are left out. */
  readonly levelOf: ReadonlyMap<string, string>;
  /** Whether the author asked for these levels together. */
  readonly isAsked: boolean;
}

/**
 * The levels of the compared areas, if there are several; null if all fit one level, or were named individually.
 *
 * @param types The types the author asked for.
 */
export function mixOf(areas: readonly Area[], types: readonly string[]): MixedLevels | null {
  const found = levelGroups(areas);
  if (found.length < 2) return null;
  const isAsked = types.length > 1;
  const groups = isAsked ? askedGroups(areas, types) : found;
  const levelOf = new Map(
    groups.flatMap(({ level, areas: own }) => own.map((area) => [areaKey(area), level])),
  );
  // Between two levels of the same size, countries are less likely to be what was meant.
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

/** Issues for the editor about levels. `mixed` is the result of `mixOf`. */
export function levelIssues(areas: readonly Area[], mixed: MixedLevels | null): Issue[] {
  const national = areas.filter((area) => namesOfArea(area).some(isNationalName));
  if (mixed !== null) {
    // Wales among the English regions belongs to the comparison.
    const levels = [...mixed.levelOf.values()];
    const isAlone = (area: Area): boolean =>
      levels.filter((level) => level === mixed.levelOf.get(areaKey(area))).length === 1;
    const only = national.length === 1 ? (national.find(isAlone)?.name ?? null) : null;
    return mixed.isAsked ? [] : [mixedLevels(mixed.levels, only)];
  }
  const [first] = national.filter((area) => areaLevels(area).length === 0);
  // Countries are expected among other countries.
  return first === undefined || national.length === areas.length ? [] : [countryAmongAreas(first.name)];
}
