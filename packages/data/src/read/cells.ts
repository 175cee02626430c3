import type { Issue } from '../issues/issue.js';
import { emptyData, severalHeaderRows, spannedCell, spannedHeader } from '../issues/messages.js';
import { tableOf } from './cell-table.js';
import type { ReaderParts } from './layout.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult } from './options.js';
import { ownOptions } from './own-options.js';
import { readResult } from './read-result.js';
import { readOpened } from './read-dataset.js';

/** A cell of an HTML table. */
export interface PageCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly isHeader: boolean;
}

const spans = ({ colspan, rowspan }: PageCell): boolean => colspan > 1 || rowspan > 1;

/**
 * The issue that stops cells being matched to headings, or null. One wide cell as the last row is a note, not an error.
 */
function spanIssue(rows: readonly (readonly PageCell[])[]): Issue | null {
  const [header = [], ...body] = rows;
  const wide = header.find(spans);
  if (wide !== undefined) return spannedHeader(wide.text, 1);
  for (const [index, row] of body.entries()) {
    const spanned = row.find(spans);
    if (spanned !== undefined && row.length > 1)
      return (spanned.isHeader ? spannedHeader : spannedCell)(spanned.text, index + 2);
    if (row.length > 1 && row.every(({ isHeader }) => isHeader)) return severalHeaderRows(index + 2);
  }
  return null;
}

/**
 * Reads the cells of an HTML table, in any layout a file may have. Cells that span rows or columns are reported and not
 * read. Rows count as lines.
 *
 * @example
 * const cell = (text) => ({ text, colspan: 1, rowspan: 1, isHeader: false });
 * readPageCells([[cell('Area'), cell('Men')], [cell('Leeds'), cell('62')]], {}, {}).dataset.observations[0]?.value; // 62
 */
export function readPageCells(
  matrix: readonly (readonly PageCell[])[],
  given: ReadOptions,
  parts: Partial<ReaderParts>,
): ReadResult {
  const options = { ...ownOptions(given, READ_OPTIONS), parts };
  const lines = matrix.flatMap((row, index) => (row.length > 0 ? [index + 1] : []));
  const rows = matrix.filter((row) => row.length > 0);
  const issue = spanIssue(rows);
  const blank = rows.every((row) => row.every(({ text }) => text.trim() === ''));
  const table = tableOf(
    rows.map((row) => row.map(({ text }) => text)),
    (row) => lines[row] ?? row + 1,
  );
  if (blank) return readResult([emptyData()], options);
  const read = readOpened({ kind: 'cells', table }, options);
  return issue === null ? read : readResult([issue], options, { cells: table, columns: read.columns });
}
