import { type CellTable, rowCells } from './cell-table.js';

/** Whether a heading spans the column to its right: the next heading is blank or the same. */
function spans(table: CellTable, row: number, column: number): boolean {
  const [own, next] = [column, column + 1].map((at) => table.at(row, at).trim());
  return own !== '' && column + 1 < table.width(row) && (next === '' || next === own);
}

/** Whether any heading of a row spans several columns. */
export const haveSpans = (table: CellTable, row: number): boolean =>
  rowCells(table, row).some((_, column) => spans(table, row, column));
