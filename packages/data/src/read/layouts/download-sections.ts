import { type CellTable, filledColumns } from '../cell-table.js';

const NOTE_START = /^(?:©|copyright|contains|\*|†|‡|\d+[.)]\s|\[\w{1,3}\])/i;
const NOTE_LENGTH = 60;

/** The trimmed text of a cell. */
export const text = (table: CellTable, row: number, column = 0): string => table.at(row, column).trim();
/** Whether only the first cell of a row is filled. */
export const onlyFirst = (table: CellTable, row: number): boolean => {
  const [first, second] = filledColumns(table, row, 2);
  return first === 0 && second === undefined;
};

/** The rows under the header: data, their sections, and notes without a label above them. */
export interface Sections {
  readonly data: readonly number[];
  readonly sections: readonly number[];
  /** Row of data → the row of its section. */
  readonly sectionAbove: ReadonlyMap<number, number>;
  readonly notes: readonly number[];
}

/**
 * The number of rows that are data and sections. Only notes follow: they are long, start like a note, or come after a
 * blank row.
 */
function notesFrom(table: CellTable, body: readonly number[]): number {
  const isNote = (row: number): boolean =>
    onlyFirst(table, row) &&
    (NOTE_START.test(text(table, row)) ||
      text(table, row).length > NOTE_LENGTH ||
      filledColumns(table, row - 1, 1).length === 0);
  let end = body.length;
  while (end > 0 && isNote(body[end - 1] ?? 0)) end -= 1;
  return end;
}

/**
 * Tells section rows from data rows without any numbers. A row with only its first cell filled is certainly a section
 * if its label is unique and a label under it is repeated under another section; any other is a data row without
 * numbers.
 */
export function sectionsAmong(table: CellTable, body: readonly number[]): Sections {
  const rows = body.slice(0, notesFrom(table, body));
  const count = new Map<string, number>();
  for (const row of rows) count.set(text(table, row), (count.get(text(table, row)) ?? 0) + 1);
  const sections: number[] = [];
  let repeats = false;
  for (const row of [...rows].reverse()) {
    const isAlone = count.get(text(table, row)) === 1;
    if (!isAlone) repeats = true;
    else if (onlyFirst(table, row)) {
      if (repeats) sections.push(row);
      repeats = false;
    }
  }
  const isSection = new Set(sections.reverse());
  const sectionAbove = new Map<number, number>();
  let above: number | null = null;
  for (const row of rows) {
    if (isSection.has(row)) above = row;
    else if (above !== null) sectionAbove.set(row, above);
  }
  const data = rows.filter((row) => !isSection.has(row));
  return { notes: body.slice(rows.length), sections, sectionAbove, data };
}
