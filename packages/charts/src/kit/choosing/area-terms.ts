import {
  type Area,
  type AreaRegister,
  areaKey,
  areasOfLevel,
  gssCode,
  isOfLevel,
  type Issue,
  levelGroups,
  matchesArea,
  namesOfArea,
  nothingWithin,
  unknownLevel,
} from '@commonweal/data';
import { areaFinder } from './find-areas.js';

/** The parts of `areas`: names and codes, and filters. */
export interface AreaTerms {
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly within: readonly string[];
}

const TERM = /^(type|within)\s*=\s*(.*)$/is;

/**
 * Splits the entries of `areas`. An entry that exactly matches an area's name is always a name, even if it looks like a
 * filter.
 *
 * @example
 * areaTerms(['type=region,upper-tier', 'York'], []); // { names: ['York'], types: ['region', 'upper-tier'], within: [] }
 */
export function areaTerms(entries: readonly string[], areas: readonly Area[]): AreaTerms {
  const names: string[] = [];
  const types: string[] = [];
  const within: string[] = [];
  for (const entry of entries) {
    const [, term, value = ''] = TERM.exec(entry.trim()) ?? [];
    if (term === undefined || areas.some((area) => namesOfArea(area).includes(entry.trim())))
      names.push(entry);
    else if (term.toLowerCase() === 'within') within.push(value.trim());
    else if (areas.some((area) => isOfLevel(area, value))) types.push(value.trim());
    else types.push(...value.split(',').map((each) => each.trim()));
  }
  return {
    names,
    types: types.filter((type) => type !== ''),
    within: within.filter((place) => place !== ''),
  };
}

/** The areas of any of the types that are in any of the places; null if there are no filters. */
export function areasByTerms(
  areas: readonly Area[],
  { types, within }: AreaTerms,
  register: AreaRegister | null,
): { readonly areas: ReadonlySet<Area> | null; readonly issues: readonly Issue[] } {
  if (types.length === 0 && within.length === 0) return { areas: null, issues: [] };
  const issues: Issue[] = [];
  let left = areas;
  if (types.length > 0) {
    const known = levelGroups(areas).map(({ level }) => level);
    const ofTypes = new Set<Area>();
    for (const type of types) {
      const found = areasOfLevel(areas, type);
      if (found.length === 0) issues.push(unknownLevel(type, known));
      for (const area of found) ofTypes.add(area);
    }
    left = left.filter((area) => ofTypes.has(area));
  }
  if (within.length > 0) {
    const inside = new Set<Area>();
    for (const place of within) {
      const found = areasWithin(areas, place, register);
      if (found.length === 0) issues.push(nothingWithin(place, parentsOf(areas)));
      for (const area of found) inside.add(area);
    }
    left = left.filter((area) => inside.has(area));
  }
  return { areas: new Set(left), issues };
}

const parentsOf = (areas: readonly Area[]): string[] => [
  ...new Set(areas.flatMap(({ parent }) => (parent === undefined || parent === '' ? [] : [parent]))),
];

/**
 * Areas in a place, by the parents given in the data, through all generations; or by the register, if the data gives
 * none for that place.
 */
function areasWithin(areas: readonly Area[], place: string, register: AreaRegister | null): readonly Area[] {
  const childrenOf = new Map<string, Area[]>();
  for (const area of areas) {
    const { parent = '' } = area;
    const key = parent.trim().toLowerCase();
    if (key !== '') childrenOf.set(key, [...(childrenOf.get(key) ?? []), area]);
  }
  // The source gives a parent by code or by name; the author may use either, and spell it slightly differently.
  const named = areaFinder(areas)(place);
  const asked = [place, ...named.flatMap(namesOf), register?.nameOf(place) ?? ''];
  const waiting = [...childrenOf.keys()].filter((key) =>
    asked.some((each) => matchesArea({ code: null, name: key }, each)),
  );
  const found = new Set<Area>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const area of childrenOf.get(next) ?? []) {
      if (found.has(area)) continue;
      found.add(area);
      waiting.push(...namesOf(area).map((text) => text.trim().toLowerCase()));
    }
  }
  if (found.size > 0 || register === null) return [...found];
  const codes = new Set(
    [place, ...named.flatMap(({ code }) => code ?? [])].flatMap((each) => register.within(each)),
  );
  return areas.filter(({ code }) => code !== null && codes.has(gssCode(code)));
}

const namesOf = (area: Area): string[] => [...new Set([areaKey(area), ...namesOfArea(area)])];
