import type { Issue } from '../issues/issue.js';
import { tooMuchData } from '../issues/messages.js';
import type { CellTable } from './cell-table.js';

/** More rows than a page can hold. */
export const MOST_ROWS = 1_000_000;
/** The most columns a spreadsheet can have. */
const MOST_COLUMNS = 16_384;

/**
 * The issue for a table that is too large to read, or null.
 *
 * @example
 * tooLarge(tableOf([['area', 'value'], ['York', '5']])); // null
 */
export function tooLarge(table: CellTable): Issue | null {
  if (table.rows > MOST_ROWS) return tooMuchData('rows', MOST_ROWS);
  for (let row = 0; row < table.rows; row += 1) {
    if (table.width(row) > MOST_COLUMNS) return tooMuchData('columns', MOST_COLUMNS);
  }
  return null;
}
