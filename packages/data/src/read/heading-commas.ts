import { type CellTable, filledColumns, rowCells } from './cell-table.js';

/** A table whose header has as many cells as its rows, and the headings that were put together. */
export interface MendedHeader {
  readonly table: CellTable;
  readonly headings: readonly string[];
}

/** Cells of a header that go on after a comma inside of a number: `000` after `Rate per 1`. */
const isRestOfNumber = (cell: string, before: string): boolean =>
  /\d$/.test(before) && /^\d{3}(?!\d)/.test(cell);
const isAfterSpace = (cell: string): boolean => /^\s+\S/.test(cell);

/** How many cells all rows under the header have, or null where they differ. Lines of one cell may be notes. */
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
 * Puts headings together that a comma without quotation marks has cut in two (`Area,Rate per 1,000`), where each row has as many
 * cells less as there are such commas. Null where there is nothing to mend.
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
