import { fold, type Folded } from './fold.js';
import { type Kind, kindOf, type ListedLevel, LISTED_LEVELS } from './kinds.js';

/** An area as widgets offer it. */
export interface OfferedArea {
  readonly code: string | null;
  readonly name: string;
  readonly kind: string | null;
  /** Names in other languages; absent if there are none. */
  readonly otherNames?: readonly string[];
}

/** A name that an area, or one of those it was made from, had until some year; null if that is not known. */
export interface FormerName {
  readonly name: string;
  readonly until: number | null;
}

/** An area that can be selected, ready to be searched. */
export interface Place extends Kind {
  /** Code, or name without one. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly folded: Folded;
  readonly former: readonly (FormerName & { readonly folded: Folded })[];
}

/** Looks up the former names of an area by its code. */
export type FormerNames = (code: string) => readonly FormerName[];

/**
 * The areas that several widgets offer, each once.
 *
 * @param only Codes or names of the areas to keep; null for all.
 * @param formerNames Null while they have not been loaded.
 */
export function placesOf(
  offered: readonly OfferedArea[],
  only: readonly string[] | null,
  formerNames: FormerNames | null,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { code, name, kind, otherNames = [] } of offered) {
    const key = code ?? name;
    const isWanted = only === null || only.some((each) => isCalled({ key, name }, each));
    if (!isWanted || places.has(key)) continue;
    const own = fold(name);
    const others = otherNames.map((each): FormerName => ({ name: each, until: null }));
    const former = [...others, ...(code === null ? [] : (formerNames?.(code) ?? []))]
      .map((each) => ({ ...each, folded: fold(each.name) }))
      .filter(({ folded }) => folded.key !== own.key);
    places.set(key, { key, code, name, folded: own, former, ...kindOf(code, kind) });
  }
  return [...places.values()];
}

/** Whether a code or a name means an area. */
export function isCalled({ key, name }: Pick<Place, 'key' | 'name'>, wanted: string): boolean {
  const text = fold(wanted).key;
  return text !== '' && (fold(key).key === text || fold(name).key === text);
}

/** The place that a code or a name means; null if there is none. */
export function placeCalled<P extends Pick<Place, 'key' | 'name'>>(
  places: readonly P[],
  wanted: string | null,
): P | null {
  if (wanted === null) return null;
  return places.find((each) => isCalled(each, wanted)) ?? null;
}

/** Areas of one level under their heading. */
export interface PlaceGroup<P extends Kind> {
  readonly level: ListedLevel;
  /** Of a level that only the source has a name for, that name. */
  readonly called: string | null;
  readonly places: readonly P[];
}

/**
 * Areas grouped by level, those of the first level of the list first, or that of the best match.
 *
 * @param isRanked Whether the order of the areas says how well they match.
 */
export function groupsOf<P extends Kind>(places: readonly P[], isRanked: boolean): readonly PlaceGroup<P>[] {
  const groups = new Map<string, { level: ListedLevel; called: string | null; places: P[] }>();
  for (const place of places) {
    const { level } = place;
    const called = level === 'other' ? place.called : null;
    const key = `${level} ${called ?? ''}`;
    const group = groups.get(key) ?? { level, called, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  const rank = ({ level }: PlaceGroup<P>): number => LISTED_LEVELS.indexOf(level);
  const all = [...groups.values()];
  return isRanked ? all : all.sort((a, b) => rank(a) - rank(b));
}
