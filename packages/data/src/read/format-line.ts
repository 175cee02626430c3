import type { CellTable } from './cell-table.js';

const FORMAT_LINE = '# format: Commonweal CSV';
/** Provenance has few lines besides its notes. */
const LOOK_BACK = 200;

/** That line as the package writes it: a spreadsheet that saves the file again puts separators behind it. */
const AS_WRITTEN = /\n# format: Commonweal CSV \d+\r?(?:\n|$)/;

/** Whether a text is a file as the package wrote it, which has commas between its cells. */
export const isAsWritten = (text: string): boolean => AS_WRITTEN.test(text);

/** The row of the line that says that the package wrote the file, with nothing but `# ` lines under it; null where there is none. */
export function formatRow(table: CellTable): number | null {
  for (let row = table.rows - 1; row >= Math.max(0, table.rows - LOOK_BACK); row -= 1) {
    const text = table.at(row, 0);
    if (!text.startsWith('# ')) return null;
    if (text.startsWith(FORMAT_LINE)) return row;
  }
  return null;
}
