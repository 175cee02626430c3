import { textAt } from './cell-table.js';
import type { Prepared } from './layout.js';

/** Whether a table says anything in a status column: many downloads have one that is empty. */
export function hasStatus({ table, rows, columns }: Prepared): boolean {
  const { status, furtherStatus = [], measures } = columns;
  const all = [status, ...furtherStatus, ...measures.map((measure) => measure.status ?? null)];
  const own = [...new Set(all)].filter((column) => column !== null);
  return own.length > 0 && rows.some((row) => own.some((column) => textAt(table, row, column) !== ''));
}
