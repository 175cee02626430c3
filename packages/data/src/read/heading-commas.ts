import { type CellTable, filledColumns, rowCells } from './cell-table.js';

/** A table whose header has as many cells as its rows, and the headings that were rejoined. */
export interface MendedHeader {
  readonly table: CellTable;
  readonly headings: readonly string[];
}

/** Whether a header cell continues a number cut at its comma: `000` after `Rate per 1`. */
const isRestOfNumber = (cell: string, before: string): boolean =>
  /\d$/.test(before) && /^\d{3}(?!\d)/.test(cell);
const isAfterSpace = (cell: string): boolean => /^\s+\S/.test(cell);

/**
 * The number of cells in every row under the header, or null if they differ. Lines of one cell may be notes, so they do
 * not count.
 */
function rowWidth(table: CellTable, headerRow: number): number | null {
  let width: number | null = null;
  for (let row = headerRow + 1; row < table.rows; row += 1) {
    const cells = table.width(row);
    if (cells === 1 || (width !== null && cells === width)) continue;
    if (filledColumns(table, row, 1).length === 0) continue;
    if (width !== null) return null;
    width = cells;
  }
  return width;
}

/**
 * Rejoins headings that an unquoted comma cut in two (`Area,Rate per 1,000`), if rejoining makes the header exactly as
 * wide as every row. Null if there is nothing to mend.
 *
 * @example
 * mendHeader(tableOf([['Area', 'Rate per 1', '000'], ['York', '5']]), 0)?.headings; // ['Rate per 1,000']
 */
export function mendHeader(table: CellTable, headerRow: number): MendedHeader | null {
  const header = rowCells(table, headerRow);
  const rests = header.flatMap((cell, column) =>
    column > 0 && isRestOfNumber(cell, header[column - 1] ?? '') ? [column] : [],
  );
  const spaced = header.flatMap((cell, column) => (column > 0 && isAfterSpace(cell) ? [column] : []));
  if (rests.length + spaced.length === 0) return null;
  const width = rowWidth(table, headerRow);
  if (width === null) return null;
  const both = [...new Set([...rests, ...spaced])];
  const joints = [rests, both, spaced].find(({ length }) => length > 0 && header.length - length === width);
  if (joints === undefined) return null;
  const names: string[] = [];
  const mended = new Set<number>();
  header.forEach((cell, column) => {
    if (!joints.includes(column)) names.push(cell);
    else {
      names.push(`${names.pop() ?? ''},${cell}`);
      mended.add(names.length - 1);
    }
  });
  return {
    headings: [...mended].map((column) => (names[column] ?? '').trim()),
    table: {
      ...table,
      width: (row) => (row === headerRow ? names.length : table.width(row)),
      at: (row, column) => (row === headerRow ? (names[column] ?? '') : table.at(row, column)),
    },
  };
}
