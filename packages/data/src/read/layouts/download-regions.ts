import { type CellTable, filledColumns } from '../cell-table.js';
import type { SetAside, SetAsideReason } from '../options.js';

const LABEL = /^(?:notes?|footnotes?|source|unit)s?:?\s*$/i;

/** The text of a cell without outer spaces. */
export const text = (table: CellTable, row: number, column = 0): string => table.at(row, column).trim();
/** Whether a row has its first cell filled and no other. */
export const onlyFirst = (table: CellTable, row: number): boolean => {
  const [first, second] = filledColumns(table, row, 2);
  return first === 0 && second === undefined;
};
/** Whether a row is the heading of notes, or of a source or unit beside it. */
export const isLabel = (table: CellTable, row: number): boolean => LABEL.test(text(table, row));

/** The parts of a file by row: what is above the header, the header rows, the data, and where the notes under it begin. */
export interface Regions {
  readonly header: readonly number[];
  readonly data: readonly number[];
  readonly sections: readonly number[];
  /** The section that a row of data stands in. */
  readonly sectionAbove: ReadonlyMap<number, number>;
  readonly setAside: readonly SetAside[];
}

/** Cuts a file into its parts. */
export function regionsOf(table: CellTable): Regions {
  const setAside: SetAside[] = [];
  const put = (row: number, reason: SetAsideReason): number => setAside.push({ row, reason });
  const reasonFor = (row: number): SetAsideReason =>
    filledColumns(table, row, 1).length === 0 ? 'blank' : isLabel(table, row) ? 'note' : 'title';
  let row = 0;
  while (row < table.rows && (filledColumns(table, row, 2).length < 2 || isLabel(table, row))) {
    put(row, reasonFor(row));
    row += 1;
  }
  const header: number[] = [];
  // Header rows under one another have nothing over the labels of the rows.
  while (row < table.rows && (header.length === 0 || text(table, header.at(-1) ?? 0) === '')) {
    if (header.length > 0 && text(table, row) !== '') break;
    header.push(row);
    put(row, 'header');
    row += 1;
  }
  const data: number[] = [];
  const sections: number[] = [];
  const sectionAbove = new Map<number, number>();
  for (; row < table.rows && !isLabel(table, row); row += 1) {
    if (filledColumns(table, row, 1).length === 0) put(row, 'blank');
    else if (onlyFirst(table, row)) {
      sections.push(row);
      put(row, 'section');
    } else {
      data.push(row);
      const above = sections.at(-1);
      if (above !== undefined) sectionAbove.set(row, above);
    }
  }
  for (; row < table.rows; row += 1) put(row, filledColumns(table, row, 1).length === 0 ? 'blank' : 'note');
  return { header, data, sections, sectionAbove, setAside };
}
