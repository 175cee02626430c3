import { type Issue, unknownColumn, nameInProse } from '@commonweal/data';
import type { SortDirection } from '../chart/types.js';
import type { SortedBy, Words } from '../language/words.js';
import type { ChartOptions } from './options.js';

/** Sort keys of a column: a number or text for each row, null if there is nothing (always last). */
export interface SortKeys {
  readonly id: string;
  readonly header: string;
  readonly keys: readonly (number | string | null)[];
  /** The default direction. */
  readonly direction: SortDirection;
  readonly by: SortedBy;
}

export interface Sorted {
  /** Row indices. */
  readonly order: readonly number[];
  /** The sort order as a sentence. */
  readonly sentence: string;
  /** A column's sort direction; null for all but the sorted column. */
  directionAt(index: number): SortDirection | null;
}

/** In `sort`, the first column of values, whatever it is called. */
const FIRST_VALUES = 'value';

/**
 * Sorts rows by the requested column and direction, or keeps source order. `value` stands for the first column of
 * values where none has that name. Returns an issue if no column has that name.
 * Text sorts by the rules of `lang`, or otherwise of the language of the words.
 *
 * @param orders The orders found before, by the same keys in the same languages.
 *
 * @example
 * const keys = [{ id: 'value', header: 'Value', keys: [3, null, 1], direction: 'descending', by: 'value' }];
 * sortRows({ column: 'Value', direction: null }, keys, en).order; // [0, 2, 1]
 */
export function sortRows(
  wanted: ChartOptions['sort'],
  columns: readonly SortKeys[],
  words: Words,
  lang: ChartOptions['lang'] = null,
  orders: KnownOrders = new Map(),
): Sorted | Issue {
  const rows = columns[0]?.keys.map((_, i) => i) ?? [];
  if (wanted === null)
    return { order: rows, sentence: words.order('source', '', 'ascending'), directionAt: () => null };
  const name = wanted.column.trim().toLowerCase();
  const named = columns.findIndex(
    ({ id, header }) => id.toLowerCase() === name || header.toLowerCase() === name,
  );
  const at = named < 0 && name === FIRST_VALUES ? columns.findIndex(({ by }) => by === 'value') : named;
  const column = columns[at];
  if (column === undefined)
    return unknownColumn(
      wanted.column,
      columns.map(({ header }) => header),
      'sort',
    );
  const direction = wanted.direction ?? column.direction;
  return {
    order: orderOf(column, direction, orders, lang ?? words.lang, words.lang),
    // In a paired comparison the column is named after an area.
    sentence: words.order(column.by, nameInProse(column.header), direction),
    directionAt: (index) => (index === at ? direction : null),
  };
}

/** Rows in ascending order of a column, by its id. */
export type KnownOrders = Map<string, readonly number[]>;

/** Comparing texts by the rules of a language is slow, so each column is only ordered once. */
function orderOf(
  { id, keys }: SortKeys,
  direction: SortDirection,
  orders: KnownOrders,
  ...langs: readonly string[]
): readonly number[] {
  const ascending = orders.get(id) ?? sortedOrder(keys, 'ascending', ...langs);
  orders.set(id, ascending);
  return direction === 'ascending' ? ascending : reversed(ascending, keys, ...langs);
}

/** The order the other way round: rows with equal keys keep theirs, and those without a key stay last. */
function reversed(
  order: readonly number[],
  keys: SortKeys['keys'],
  ...langs: readonly string[]
): readonly number[] {
  const compare = comparerOf(keys, 1, langs);
  const without = order.findIndex((i) => (keys[i] ?? null) === null);
  const keyed = without === -1 ? order : order.slice(0, without);
  const turned: number[] = [];
  for (let end = keyed.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && compare(keyed[start - 1] as number, keyed[start] as number) === 0) start -= 1;
    for (let at = start; at < end; at += 1) turned.push(keyed[at] as number);
    end = start;
  }
  return turned.concat(order.slice(keyed.length));
}

/**
 * The order of the rows, as indices into the keys. Stable; rows without a key stay last in both directions.
 *
 * @example
 * sortedOrder([3, null, 1], 'descending', 'en-GB'); // [0, 2, 1]
 */
export function sortedOrder(
  keys: SortKeys['keys'],
  direction: SortDirection,
  ...langs: readonly string[]
): number[] {
  return keys.map((_, i) => i).sort(comparerOf(keys, direction === 'ascending' ? 1 : -1, langs));
}

/** Compares two rows by their keys. */
function comparerOf(
  keys: SortKeys['keys'],
  sign: 1 | -1,
  langs: readonly string[],
): (i: number, j: number) => number {
  const texts = keys.some((key) => typeof key === 'string') ? collatorOf(langs) : null;
  return (i, j) => {
    const a = keys[i] ?? null;
    const b = keys[j] ?? null;
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    if (typeof a === 'number' && typeof b === 'number') return sign * Math.sign(a - b);
    return sign * (texts?.compare(String(a), String(b)) ?? 0);
  };
}

/** Uses the first language that is valid. A page may declare an invalid language: then tries the next. */
function collatorOf(langs: readonly string[]): Intl.Collator {
  try {
    return new Intl.Collator(langs, { numeric: true });
  } catch {
    return collatorOf(langs.slice(1));
  }
}

/** The sort keys of a column of values: best first if the indicator has a polarity, otherwise highest first. */
export function valueKeys(
  column: Pick<SortKeys, 'id' | 'header'>,
  values: Iterable<unknown>,
  polarity: string,
): SortKeys {
  const keys = Array.from(values, (value) => (typeof value === 'number' ? value : null));
  return { ...column, keys, direction: polarity === 'lowIsGood' ? 'ascending' : 'descending', by: 'value' };
}
