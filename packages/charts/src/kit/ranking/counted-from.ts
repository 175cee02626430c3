import type { ChartOptions } from '../options.js';

/** The end of the values that ranks count from: rank 1 is the highest value, or the lowest. */
export type CountedFrom = 'highest' | 'lowest';

/**
 * The one place that decides where ranks, their order and the sentences about them begin, so that "third highest" is
 * rank 3: at the highest value, whether high is good, bad or neither, because readers take a first place for the most.
 * Only the author's `sort` by value, lowest first, says otherwise; a reader who sorts changes no rank.
 */
export function countedFrom(sort: ChartOptions['sort'], valueNames: readonly string[]): CountedFrom {
  const isByValue = valueNames.some((name) => name.toLowerCase() === sort?.column.trim().toLowerCase());
  return isByValue && sort?.direction === 'ascending' ? 'lowest' : 'highest';
}

/**
 * The end to count a place from in a sentence: where its rank counts from, so that the two agree. Only the last place has
 * a name of its own.
 */
export function endOf(places: Readonly<Record<CountedFrom, number>>, from: CountedFrom): CountedFrom {
  const other = from === 'highest' ? 'lowest' : 'highest';
  return places[other] === 1 && places[from] !== 1 ? other : from;
}

/** The direction of the column of values that has rank 1 first. */
export const VALUE_ORDER = {
  highest: 'descending',
  lowest: 'ascending',
} as const satisfies Record<CountedFrom, string>;

/** For `rankAreas`, which otherwise ranks the best first. */
export const RANK_ORDER = { highest: 'desc', lowest: 'asc' } as const satisfies Record<CountedFrom, string>;
