import type { Kind } from './part.js';

/** Groups from the most to the least deprived. */
export interface Order {
  /** Indices of the groups, most deprived first. */
  readonly indices: readonly number[];
  /** The place of each of those, from 1. */
  readonly ranks: readonly number[];
  /** What each of those is called: the number in its name where all have one, and otherwise its place. */
  readonly numbers: readonly number[];
  /** How many groups there should be. */
  readonly of: number;
  /** `numbers`: by their numbers alone, of which 1 is taken as the most deprived. */
  readonly by: 'author' | 'rank' | 'names' | 'numbers';
}

/** What tells the order of a group. */
export interface Ranked {
  readonly label: string;
  /** From a column of ranks; null if there is none. */
  readonly rank: number | null;
}

/** In ranks, 100 are the most that a line is fitted to. */
const MOST = 1000;

/**
 * The order of groups from the most to the least deprived: as the author says, by a column of ranks, or by their names.
 * Null if nothing tells it.
 *
 * @example
 * orderOf([{ label: '2', rank: null }, { label: '1 (most deprived)', rank: null }], { part: 'fifth', of: 5 }, null)?.indices; // [1, 0]
 */
export function orderOf(
  groups: readonly Ranked[],
  { of }: Kind,
  stated: 'mostFirst' | 'leastFirst' | null,
): Order | null {
  const places = groups.map(({ label }) => placeOf(label));
  const inferred = byRanks(groups, of) ?? byNumbers(places, of) ?? byEnds(places, of);
  const order = stated === null ? inferred : byAuthor(groups, of, inferred, stated);
  return order === null ? null : { ...order, numbers: numbersOf(order, places) };
}

type Places = Omit<Order, 'numbers'>;

/** As the author says of the list: groups that have places of their own keep them, or are counted from the other end. */
function byAuthor(
  groups: readonly Ranked[],
  of: number | null,
  inferred: Places | null,
  stated: 'mostFirst' | 'leastFirst',
): Places | null {
  const last = groups.length - 1;
  const isMostFirst = stated === 'mostFirst';
  if (inferred?.indices.every((index, at) => index === (isMostFirst ? at : last - at)) === true)
    return { ...inferred, by: 'author' };
  if (inferred?.indices.every((index, at) => index === (isMostFirst ? last - at : at)) === true) {
    const ranks = inferred.ranks.map((rank) => inferred.of + 1 - rank).reverse();
    return { ...inferred, indices: [...inferred.indices].reverse(), ranks, by: 'author' };
  }
  // Groups that are missing have no place of their own in a list: they are the last.
  const ranks = groups.map((_, at) => (isMostFirst ? at + 1 : groups.length - at));
  return placed(ranks, Math.max(of ?? 0, groups.length), 'author');
}

function byRanks(groups: readonly Ranked[], of: number | null): Places | null {
  const ranks = groups.flatMap(({ rank }) => rank ?? []);
  if (ranks.length < groups.length || ranks.length === 0) return null;
  return placed(ranks, of ?? Math.max(...ranks), 'rank');
}

/** Larger numbers than there are groups, such as ages, do not count them. */
function numbersOf({ indices, ranks, of }: Places, places: readonly Place[]): readonly number[] {
  const numbers = indices.flatMap((at) => places[at]?.number ?? []);
  const areNames = new Set(numbers).size === ranks.length && numbers.every((number) => number <= of);
  return areNames ? numbers : ranks;
}

/** What a name says of the place of its group. */
interface Place {
  readonly number: number | null;
  readonly end: 'most' | 'least' | null;
}

const YEAR = /(?<!\d)\d{4}(?!\d)/g;
const NUMBER = /(?<![\d.,])\d{1,3}(?![\d.,]*\d|\s*%)/;
const MOST_END =
  /\b(?:most|more)\b(?=.*(?:depriv|disadvant))|\bpoorest\b|\blowest income|mwyaf (?:d?difreintiedig|o amddifadedd)|\btlotaf\b/i;
const LEAST_END =
  /\b(?:least|less)\b(?=.*(?:depriv|disadvant))|\b(?:richest|wealthiest|most affluent)\b|\bhighest income|lleiaf (?:d?difreintiedig|o amddifadedd)|\bcyfoethocaf\b/i;
/** Before `most` or `least`: `Second most deprived decile`. */
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function placeOf(label: string): Place {
  const end = MOST_END.test(label) ? 'most' : LEAST_END.test(label) ? 'least' : null;
  const digits = NUMBER.exec(label.replace(YEAR, ''))?.[0];
  const ordinal = /\b(\w+) (?:most|more|least|less)\b/i.exec(label)?.[1]?.toLowerCase() ?? '';
  const counted = ORDINALS.indexOf(ordinal) + 1;
  return { number: digits === undefined ? (counted > 0 ? counted : null) : Number(digits), end };
}

/** By numbers of their own: `Decile 1`, `10 (least deprived)`. Those at the ends may say that 1 is the least deprived. */
function byNumbers(places: readonly Place[], of: number | null): Places | null {
  const numbers = places.flatMap(({ number }) => number ?? []);
  if (numbers.length < places.length || numbers.length === 0) return null;
  const count = of ?? Math.max(...numbers);
  const endOf = (wanted: number): Place['end'] => places[numbers.indexOf(wanted)]?.end ?? null;
  const [first, last] = [endOf(Math.min(...numbers)), endOf(Math.max(...numbers))];
  // Numbers far apart, such as ages, are no places.
  if (of === null && count > 2 * numbers.length) return null;
  const isTurned = first === 'least' || (last === 'most' && first !== 'most');
  const isNamed = first !== null || last !== null;
  const ranks = isTurned ? numbers.map((number) => count + 1 - number) : numbers;
  return placed(ranks, count, isNamed ? 'names' : 'numbers');
}

/** Counted from both ends: `Second most deprived`, `Least deprived`. */
function byEnds(places: readonly Place[], of: number | null): Places | null {
  const count = of ?? places.length;
  if (places.some(({ end }) => end === null)) return null;
  const ranks = places.map(({ number, end }) => (end === 'most' ? (number ?? 1) : count + 1 - (number ?? 1)));
  return placed(ranks, count, 'names');
}

/** Null unless each group has a place of its own among so many. */
function placed(ranks: readonly number[], of: number, by: Order['by']): Places | null {
  const isPlace = (rank: number): boolean => Number.isInteger(rank) && rank >= 1 && rank <= of;
  if (of > MOST || !ranks.every(isPlace) || new Set(ranks).size < ranks.length) return null;
  const indices = ranks.map((_, at) => at).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  return { indices, ranks: indices.map((at) => ranks[at] as number), of, by };
}
