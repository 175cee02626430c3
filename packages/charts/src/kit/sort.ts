import { type Issue, unknownColumn, nameInProse } from '@commonweal/data';
import type { SortDirection } from '../chart/types.js';
import type { SortedBy, Words } from '../language/words.js';
import type { ChartOptions } from './options.js';

/** What a column is sorted by: a number or a text for each row, null where there is nothing (always last). */
export interface SortKeys {
  readonly id: string;
  readonly header: string;
  readonly keys: readonly (number | string | null)[];
  /** Where the author says none. */
  readonly direction: SortDirection;
  readonly by: SortedBy;
}

export interface Sorted {
  /** Indices of the rows. */
  readonly order: readonly number[];
  /** The order as a sentence. */
  readonly said: string;
  /** How a column is sorted; null for all but one. */
  directionAt(index: number): SortDirection | null;
}

/**
 * The rows by the column and direction asked for, else in the source's order; an issue where no column has
 * that name. Texts are in the order of a language: the one given, or that of the words.
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
): Sorted | Issue {
  const rows = columns[0]?.keys.map((_, i) => i) ?? [];
  if (wanted === null)
    return { order: rows, said: words.order('source', '', 'ascending'), directionAt: () => null };
  const name = wanted.column.trim().toLowerCase();
  const at = columns.findIndex(
    ({ id, header }) => id.toLowerCase() === name || header.toLowerCase() === name,
  );
  const column = columns[at];
  if (column === undefined)
    return unknownColumn(
      wanted.column,
      columns.map(({ header }) => header),
      'sort',
    );
  const direction = wanted.direction ?? column.direction;
  return {
    order: sortedOrder(column.keys, direction, lang ?? words.lang, words.lang),
    // A column of two that are compared is called by an area.
    said: words.order(column.by, nameInProse(column.header), direction),
    directionAt: (index) => (index === at ? direction : null),
  };
}

/**
 * The order of the rows: indices into the keys. Stable; rows without a key stay last in both directions.
 *
 * @example
 * sortedOrder([3, null, 1], 'descending', 'en-GB'); // [0, 2, 1]
 */
export function sortedOrder(
  keys: SortKeys['keys'],
  direction: SortDirection,
  ...langs: readonly string[]
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const texts = keys.some((key) => typeof key === 'string') ? collatorOf(langs) : null;
  return keys
    .map((_, i) => i)
    .sort((i, j) => {
      const a = keys[i] ?? null;
      const b = keys[j] ?? null;
      if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
      if (typeof a === 'number' && typeof b === 'number') return sign * Math.sign(a - b);
      return sign * (texts?.compare(String(a), String(b)) ?? 0);
    });
}

/** Compares as in the first language that is known. A page may state what is no language: then as in the next. */
function collatorOf(langs: readonly string[]): Intl.Collator {
  try {
    return new Intl.Collator(langs, { numeric: true });
  } catch {
    return collatorOf(langs.slice(1));
  }
}

/** The keys of a column of values: best first where a direction is good, else highest first. */
export function valueKeys(
  column: Pick<SortKeys, 'id' | 'header'>,
  values: Iterable<unknown>,
  polarity: string,
): SortKeys {
  const keys = Array.from(values, (value) => (typeof value === 'number' ? value : null));
  return { ...column, keys, direction: polarity === 'lowIsGood' ? 'ascending' : 'descending', by: 'value' };
}
