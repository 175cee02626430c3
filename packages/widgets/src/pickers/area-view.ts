import type { Range } from './fold.js';
import type { Kind, ListedKind, ListedLevel } from './kinds.js';
import { groupsOf, type Place } from './places.js';
import { type Match, search } from './search.js';

/** The longest list that is shown: a page of thousands of options would be slow, and nobody reads one. */
export const LONGEST = 200;

/** The words that a list of areas needs. */
interface ListWords {
  readonly levels: Readonly<Record<ListedLevel, string>>;
  readonly kinds: Readonly<Record<ListedKind, string>>;
  found(count: number): string;
  readonly none: string;
  more(shown: number, all: number): string;
  former(name: string, until: number | null): string;
}

interface ListedOption {
  readonly name: { readonly text: string; readonly part: Range | null };
  readonly by: { readonly text: string; readonly part: Range | null } | null;
  readonly kind: string;
  readonly isSelected: boolean;
}

/** The list under a field, and the areas in it in the same order. */
export interface AreaList {
  readonly places: readonly Place[];
  readonly groups: readonly { readonly heading: string | null; readonly options: readonly ListedOption[] }[];
  readonly note: string | null;
  readonly status: string;
}

/** Before there is a list. */
export const NO_LIST: AreaList = Object.freeze({ places: [], groups: [], note: null, status: '' });

type Listed = Kind & { readonly match: Match };

/**
 * The list of areas for what the reader has typed, in groups.
 *
 * @param text Empty for all of them.
 * @param isSelected Whether a place is ticked.
 */
export function areaList(
  places: readonly Place[],
  text: string,
  isSelected: (place: Place) => boolean,
  words: ListWords,
  compare: (a: string, b: string) => number,
): AreaList {
  const found = search(places, text, compare);
  const shown = found.slice(0, LONGEST);
  const groups = groupsOf(
    shown.map((match): Listed => ({
      match,
      level: match.place.level,
      kind: match.place.kind,
      called: match.place.called,
    })),
    text !== '',
  );
  // The heading of the only group would say nothing.
  const isOne = groups.length < 2;
  const note =
    found.length === 0
      ? words.none
      : found.length > shown.length
        ? words.more(shown.length, found.length)
        : null;
  return {
    places: groups.flatMap((group) => group.places.map(({ match }) => match.place)),
    groups: groups.map((group) => ({
      heading: isOne ? null : (group.called ?? words.levels[group.level]),
      options: group.places.map(({ match }) => optionOf(match, isSelected(match.place), words)),
    })),
    note,
    status: [
      ...(found.length === 0 ? [] : [words.found(found.length)]),
      ...(note === null ? [] : [note]),
    ].join('. '),
  };
}

function optionOf(
  { place, part, former, byCode }: Match,
  isSelected: boolean,
  words: ListWords,
): ListedOption {
  const { name, code, kind, called } = place;
  const by =
    former === null
      ? byCode && code !== null
        ? { text: code, part: { from: 0, to: code.length } }
        : null
      : // The name comes first in these words, so that the part of it stays in its place.
        { text: words.former(former.name, former.until), part: former.part };
  // A country or a region is under a heading that says so.
  const isNamed = kind === 'country' || kind === 'region';
  const own = kind === null ? (called ?? '') : words.kinds[kind];
  return { name: { text: name, part }, by, kind: isNamed ? '' : own, isSelected };
}
