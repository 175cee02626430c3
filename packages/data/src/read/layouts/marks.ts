import type { CellTable } from '../cell-table.js';
import { readNumber } from '../number.js';

const LONGEST_MARK = 3;

/**
 * Whether a column holds only markers (`*`, `U`, `[r]`): some cells filled, all short, none a number. Beside a column
 * of numbers, such a column is its status.
 *
 * @example
 * holdsMarks(tableOf([['5', '*'], ['6', '']]), [0, 1], 1); // true
 */
export function holdsMarks(table: CellTable, rows: readonly number[], column: number): boolean {
  let filled = 0;
  for (const row of rows) {
    const text = table.at(row, column).trim();
    if (text === '') continue;
    filled += 1;
    if (text.length > LONGEST_MARK || typeof readNumber(text).value === 'number') return false;
  }
  return filled > 0;
}
