import { type CellTable, filledColumns } from '../cell-table.js';
import type { Layout, Prepared } from '../layout.js';
import { holdsMarks } from './marks.js';
import { prepareTable } from './tidy.js';

const GSS_CODE = /^[A-Z]\d{8}$/;
const SAMPLE = 40;

/** Columns with text but no heading, mostly names; null if the table does not have this layout. */
function unnamedColumns(table: CellTable): number[] | null {
  if (!filledColumns(table, 0, 1).includes(0)) return null;
  const blank = Array.from({ length: table.width(0) }, (_, column) => column).filter(
    (column) => table.at(0, column).trim() === '',
  );
  const rows = Array.from({ length: Math.min(table.rows, SAMPLE) - 1 }, (_, row) => row + 1).filter((row) =>
    GSS_CODE.test(table.at(row, 0).trim()),
  );
  const named = blank.filter((column) => rows.some((row) => table.at(row, column).trim().length > 3));
  return rows.length > 1 && named.length > 0 ? named : null;
}

/** Takes the first text among a row's name columns: counties are in one column, their districts in the next. */
function withNames(table: CellTable, columns: readonly number[]): CellTable {
  const [first = 0] = columns;
  const nameOf = (row: number): string =>
    columns.map((column) => table.at(row, column)).find((text) => text.trim() !== '') ?? '';
  return {
    ...table,
    at: (row, column) => (column === first && row > 0 ? nameOf(row) : table.at(row, column)),
  };
}

/** A column of markers to the right of numbers is their status column. */
function withMarks(prepared: Prepared): Prepared {
  const { table, rows, columns } = prepared;
  const measures = columns.measures.map((measure) => {
    const next = measure.value + 1;
    const isMarks = table.at(0, next).trim() === '' && holdsMarks(table, rows, next);
    return isMarks ? { ...measure, status: next } : measure;
  });
  return { ...prepared, columns: { ...columns, measures } };
}

/**
 * A spreadsheet saved as CSV: codes in the first column, names in columns without a heading, markers beside the
 * numbers, notes under the data.
 */
export const spreadsheetLayout: Layout = {
  format: 'spreadsheet',
  recognises: (source) => source.kind === 'cells' && unnamedColumns(source.table) !== null,
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    const names = unnamedColumns(source.table) ?? [];
    const preparation = prepareTable(withNames(source.table, names), options);
    const { prepared } = preparation;
    if (prepared === null) return preparation;
    const [area = null] = names;
    const named = withMarks({ ...prepared, columns: { ...prepared.columns, area } });
    // A note under the data that mentions 95% states the confidence level missing from the headings.
    const stated = (prepared.provenance.notes ?? []).some((note) => note.includes('95% confidence'));
    const issues = preparation.issues.filter(({ code }) => !stated || code !== 'confidence-level-assumed');
    return { issues, prepared: { ...named, cells: source.table } };
  },
};
