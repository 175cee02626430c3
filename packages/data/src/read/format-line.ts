import type { CellTable } from './cell-table.js';

const FORMAT_LINE = '# format: Commonweal CSV';
/** Apart from notes, provenance takes few lines. */
const LOOK_BACK = 200;

/** The line exactly as the package writes it; a spreadsheet that saves the file again adds separators after it. */
const AS_WRITTEN = /\n# format: Commonweal CSV \d+\r?(?:\n|$)/;

/** Whether a text is a file exactly as the package wrote it, and so delimited by commas. */
export const isAsWritten = (text: string): boolean => AS_WRITTEN.test(text);

/** The row of the `# format` line that the package writes, if only `# ` lines follow it; null otherwise. */
export function formatRow(table: CellTable): number | null {
  for (let row = table.rows - 1; row >= Math.max(0, table.rows - LOOK_BACK); row -= 1) {
    const text = table.at(row, 0);
    if (!text.startsWith('# ')) return null;
    if (text.startsWith(FORMAT_LINE)) return row;
  }
  return null;
}
