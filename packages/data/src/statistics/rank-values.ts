import { listOf, type MaybeNumber, oneOf, comparable } from './input.js';

export const RANK_ORDERS = ['asc', 'desc'] as const;
export type RankOrder = (typeof RANK_ORDERS)[number];
export const TIE_RULES = ['min', 'max', 'dense', 'average', 'ordinal'] as const;
export type TieRule = (typeof TIE_RULES)[number];

export interface RankOptions {
  readonly values: readonly MaybeNumber[];
  /** `desc`: the highest value ranks first (the default); `asc`: the lowest. */
  readonly order?: RankOrder;
  /** How to rank equal values: `min` 1 2 2 4 (the default), `max`, `dense` 1 2 2 3, `average`, `ordinal`. */
  readonly ties?: TieRule;
}
export interface Ranks {
  /** In the order of the values; null if the value is missing. */
  readonly ranks: (number | null)[];
  /** Number of ranked values: the 15 in "3 of 15". */
  readonly n: number;
  /** Whether another value is equal to this one. */
  readonly tied: boolean[];
}

/**
 * Ranks values. Missing values get null and are not counted. Rank 1 is best with `desc` if high is good, and with `asc`
 * if low is good.
 *
 * @example
 * rankValues({ values: [5, 8, 8, 1] }).ranks; // [3, 1, 1, 4]
 */
export function rankValues({ values, order = 'desc', ties = 'min' }: RankOptions): Ranks {
  oneOf(RANK_ORDERS, order, 'order');
  oneOf(TIE_RULES, ties, 'ties');
  const sign = order === 'asc' ? 1 : -1;
  const given = listOf(values, 'values');
  const numbers = new Float64Array(given.length);
  const sorted: number[] = [];
  given.forEach((each, index) => {
    const value = comparable(each, 'values');
    if (value === null) return;
    numbers[index] = value;
    sorted.push(index);
  });
  const valueAt = (place: number): number => numbers[sorted[place] as number] as number;
  sorted.sort((a, b) => sign * ((numbers[a] as number) - (numbers[b] as number)));

  const ranks = values.map((): number | null => null);
  const tied = values.map(() => false);
  let dense = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && valueAt(end) === valueAt(start)) end++;
    dense++;
    const shared = { min: start + 1, max: end, dense, average: (start + 1 + end) / 2 };
    for (let place = start; place < end; place += 1) {
      const index = sorted[place] as number;
      ranks[index] = ties === 'ordinal' ? place + 1 : shared[ties];
      tied[index] = end - start > 1;
    }
  }
  return { ranks, n: sorted.length, tied };
}
