/** A table of cells exactly as in the source, including the header. Rows and columns count from 0, lines from 1. */
export interface CellTable {
  readonly rows: number;
  /** Number of cells in a row. */
  width(row: number): number;
  /** The text of a cell, verbatim; empty beyond the row's end. */
  at(row: number, column: number): string;
  /** Whether the source marks the cell as explicitly empty: `null` in JSON. */
  isNull?(row: number, column: number): boolean;
  /** Line of the source on which the row starts. */
  line(row: number): number;
}

/**
 * A table over rows already in memory; null marks an explicitly empty cell. Pass `lineOf` when the lines are not 1, 2,
 * 3 …
 *
 * @example
 * tableOf([['Area', 'Value'], ['Leeds', '62']]).at(1, 0); // 'Leeds'
 */
export function tableOf(
  cells: readonly (readonly (string | null)[])[],
  lineOf: (row: number) => number = (row) => row + 1,
): CellTable {
  return {
    rows: cells.length,
    width: (row) => cells[row]?.length ?? 0,
    at: (row, column) => cells[row]?.[column] ?? '',
    isNull: (row, column) => cells[row]?.[column] === null,
    line: lineOf,
  };
}

/** The trimmed text of a cell; empty if there is no such column. */
export function textAt(table: CellTable, row: number, column: number | null): string {
  return column === null ? '' : table.at(row, column).trim();
}

/** The cells of a row, untrimmed. */
export function rowCells(table: CellTable, row: number): string[] {
  const cells: string[] = [];
  for (let column = 0; column < table.width(row); column += 1) cells.push(table.at(row, column));
  return cells;
}

/** The positions of a row's non-blank cells, at most `most` of them. */
export function filledColumns(table: CellTable, row: number, most = Infinity): number[] {
  const columns: number[] = [];
  for (let column = 0; column < table.width(row) && columns.length < most; column += 1) {
    if (table.at(row, column).trim() !== '') columns.push(column);
  }
  return columns;
}

/**
 * The rows long enough to reach a column, by column. Otherwise a header of thousands of columns over rows of one cell
 * would mean visiting rows × columns cells, almost none of which exist.
 *
 * @example
 * rowsReaching(tableOf([['York'], ['Leeds', '5']]), [0, 1])(1); // [1]
 */
export function rowsReaching(
  table: CellTable,
  rows: readonly number[],
): (column: number) => readonly number[] {
  const found = new Set<number>();
  for (const row of rows) found.add(table.width(row));
  const widths = [...found].sort((a, b) => a - b);
  const reaching: (readonly number[])[] = [];
  let left = rows;
  for (const [index, width] of widths.entries()) {
    // Every row reaches the narrowest width.
    if (index > 0) left = left.filter((row) => table.width(row) >= width);
    reaching.push(left);
  }
  return (column) => {
    let [from, to] = [0, widths.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((widths[middle] ?? 0) > column) to = middle;
      else from = middle + 1;
    }
    return reaching[from] ?? [];
  };
}

/** Whether all cells of a column are the same. */
export function isConstant(table: CellTable, rows: readonly number[], column: number): boolean {
  const [first] = rows;
  if (first === undefined) return true;
  const text = table.at(first, column);
  return rows.every((row) => table.at(row, column) === text);
}

/**
 * A table with computed columns added on the right, such as the section a row belongs to or an area named in a title.
 *
 * @example
 * withColumns(tableOf([['York', '5']]), 2, [() => '2015']).at(0, 2); // '2015'
 */
export function withColumns(
  table: CellTable,
  from: number,
  columns: readonly ((row: number) => string)[],
): CellTable {
  return {
    ...table,
    width: () => from + columns.length,
    at: (row, column) => (column < from ? table.at(row, column) : (columns[column - from]?.(row) ?? '')),
  };
}
