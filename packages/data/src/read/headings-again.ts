import { type CellTable, rowCells } from './cell-table.js';
import { type HeadingKind, isHeaded, keyOf } from './headed.js';
import type { Reading } from './layout.js';
import { partOf } from './part-of.js';
import { isAreaHeading } from './roles/spellings.js';

/** Tells heading rows from data rows. */
export function headingKinds(
  table: CellTable,
  headerRow: number,
  options: Reading,
): (row: number) => HeadingKind {
  const headings = rowCells(table, headerRow);
  const isFirst = isHeaded(table, keyOf(headings[0] ?? ''));
  let kindOf: ((row: number) => HeadingKind) | null = null;
  return (row) => {
    if (headings.length < 2 || (!isFirst(row) && !isAreaHeading(table.at(row, 0)))) return null;
    kindOf ??= partOf(options, 'tables').headingRows(table, headerRow);
    return kindOf(row);
  };
}
