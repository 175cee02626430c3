import { fold, partOf, type Range } from './fold.js';
import type { FormerName, Place } from './places.js';

/** A place that was found, and by what. */
export interface Match {
  readonly place: Place;
  /** The part of its name that is meant; null if it was found by something else. */
  readonly part: Range | null;
  /** The former name by which it was found, and the part of that. */
  readonly former: (FormerName & { readonly part: Range }) | null;
  /** Whether it was found by its code. */
  readonly byCode: boolean;
}

/** A code is looked up from this many characters on: `E0` is no search. */
const CODE = /^[a-z]{1,3}\d[a-z\d]+$/;

/** Found by the whole name, by its beginning, by a later word, by a former name, by the code. */
function found(place: Place, wanted: string): readonly [rank: number, match: Match] | null {
  const plain: Match = { place, part: null, former: null, byCode: false };
  const part = partOf(place.folded, wanted);
  if (part !== null) {
    const rank = place.folded.key === wanted ? 0 : part.from === 0 ? 1 : 2;
    return [rank, { ...plain, part }];
  }
  const formers = place.former.flatMap(({ name, until, folded }) => {
    const own = partOf(folded, wanted);
    return own === null ? [] : [{ name, until, part: own }];
  });
  const former = formers.find((each) => each.part.from === 0) ?? formers[0];
  if (former !== undefined) return [3, { ...plain, former }];
  const isCode = CODE.test(wanted) && place.code?.toLowerCase().startsWith(wanted) === true;
  return isCode ? [4, { ...plain, byCode: true }] : null;
}

/**
 * The places that a typed text means, the best first: by name, by a former name, or by code, whatever its accents and
 * punctuation. All of them, in order of their names, for an empty text.
 *
 * @param compare Compares names as the language sorts them.
 */
export function search(
  places: readonly Place[],
  text: string,
  compare: (a: string, b: string) => number,
): readonly Match[] {
  const wanted = fold(text).key;
  const ranked = places.flatMap((place): (readonly [number, Match])[] => {
    if (wanted === '') return [[0, { place, part: null, former: null, byCode: false }]];
    const match = found(place, wanted);
    return match === null ? [] : [match];
  });
  return ranked
    .sort(([a, one], [b, other]) => (a === b ? compare(one.place.name, other.place.name) : a - b))
    .map(([, match]) => match);
}
