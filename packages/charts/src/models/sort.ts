import { type Issue, unknownColumn } from '@commonweal/data';
import type { SortDirection } from '../table-chart/types.js';
import type { ChartOptions } from './options.js';

/** What a column is sorted by: a number or a text for each row, null where there is nothing (always last). */
export interface SortKeys {
  readonly id: string;
  readonly header: string;
  readonly keys: readonly (number | string | null)[];
  /** Where the author says none. */
  readonly direction: SortDirection;
}

export interface Sort {
  readonly index: number;
  readonly direction: SortDirection;
}

/**
 * The column and direction asked for; null where none was, an issue where no column has that name.
 *
 * @example
 * resolveSort({ column: 'Men', direction: null }, columns); // { index: 1, direction: 'descending' }
 */
export function resolveSort(wanted: ChartOptions['sort'], columns: readonly SortKeys[]): Sort | Issue | null {
  if (wanted === null) return null;
  const name = wanted.column.trim().toLowerCase();
  const index = columns.findIndex(({ id, header }) => id.toLowerCase() === name || header.toLowerCase() === name);
  const column = columns[index];
  if (column === undefined) return unknownColumn(wanted.column, columns.map(({ header }) => header), 'sort');
  return { index, direction: wanted.direction ?? column.direction };
}

/**
 * The order of the rows: indices into the keys. Stable; rows without a key stay last in both directions.
 *
 * @example
 * sortedOrder([3, null, 1], 'descending', 'en-GB'); // [0, 2, 1]
 */
export function sortedOrder(
  keys: readonly (number | string | null)[],
  direction: SortDirection,
  lang: string,
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const order = keys.map((_, i) => i);
  const texts = keys.some((key) => typeof key === 'string') ? new Intl.Collator(lang, { numeric: true }) : null;
  return order.sort((i, j) => {
    const a = keys[i] ?? null;
    const b = keys[j] ?? null;
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    if (typeof a === 'number' && typeof b === 'number') return sign * Math.sign(a - b);
    return sign * (texts?.compare(String(a), String(b)) ?? 0);
  });
}
