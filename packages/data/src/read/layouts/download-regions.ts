import { type CellTable, filledColumns } from '../cell-table.js';
import { readNumber } from '../number.js';
import type { SetAside, SetAsideReason } from '../options.js';
import { sectionsAmong, text } from './download-sections.js';

const LABEL = /^(?:notes?|footnotes?|source|unit)s?:?\s*$/i;

/** The most header rows a download can have. */
const MOST_HEADER_ROWS = 4;

/** Whether a row is the label of notes, a source or a unit. */
export const isLabel = (table: CellTable, row: number): boolean => LABEL.test(text(table, row));

/** The parts of a file by row: titles above the header, header rows, data and sections, and notes below. */
export interface Regions {
  readonly header: readonly number[];
  readonly data: readonly number[];
  readonly sections: readonly number[];
  /** Row of data → the row of its section. */
  readonly sectionAbove: ReadonlyMap<number, number>;
  readonly setAside: readonly SetAside[];
}

/**
 * Whether a row whose only cell is not its first is the header: the next row with a first cell is a section, or all its
 * other cells can be read as data.
 */
function isNarrowHeader(table: CellTable, from: number): boolean {
  let row = from;
  while (row < from + MOST_HEADER_ROWS && text(table, row) === '') {
    if (filledColumns(table, row, 1).length === 0) return false;
    row += 1;
  }
  if (row === from || text(table, row) === '' || isLabel(table, row)) return false;
  return filledColumns(table, row).every((column) => {
    if (column === 0) return true;
    const { value } = readNumber(table.at(row, column));
    return typeof value === 'number' || value.missing !== 'notANumber';
  });
}

/** Cuts a file into its parts. */
export function regionsOf(table: CellTable): Regions {
  const setAside: SetAside[] = [];
  const put = (row: number, reason: SetAsideReason): number => setAside.push({ row, reason });
  const reasonFor = (row: number): SetAsideReason =>
    filledColumns(table, row, 1).length === 0 ? 'blank' : isLabel(table, row) ? 'note' : 'title';
  let row = 0;
  const isAbove = (at: number): boolean =>
    isLabel(table, at) || (filledColumns(table, at, 2).length < 2 && !isNarrowHeader(table, at));
  while (row < table.rows && isAbove(row)) {
    put(row, reasonFor(row));
    row += 1;
  }
  const header: number[] = [];
  // If there are several header rows, their first cells are all empty.
  while (row < table.rows && (header.length === 0 || text(table, header.at(-1) ?? 0) === '')) {
    if (header.length > 0 && text(table, row) !== '') break;
    header.push(row);
    put(row, 'header');
    row += 1;
  }
  const body: number[] = [];
  for (; row < table.rows && !isLabel(table, row); row += 1) {
    if (filledColumns(table, row, 1).length === 0) put(row, 'blank');
    else body.push(row);
  }
  const { notes, sections, data, sectionAbove } = sectionsAmong(table, body);
  for (const section of sections) put(section, 'section');
  for (const note of notes) put(note, 'note');
  for (; row < table.rows; row += 1) put(row, filledColumns(table, row, 1).length === 0 ? 'blank' : 'note');
  setAside.sort((a, b) => a.row - b.row);
  return { header, data, sections, sectionAbove, setAside };
}
