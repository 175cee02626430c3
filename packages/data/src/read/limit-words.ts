import { type CellTable, rowsReaching } from './cell-table.js';
import type { Prepared } from './layout.js';
import { limitHeading } from './roles/limit-heading.js';

/** The most kinds of measurement a table can have; a column with more is about something else. */
const MOST_WORDS = 24;
/** The distinct texts of a column, given the rows that reach it; null if there are too many. */
export function wordsIn(
  table: CellTable,
  rows: readonly number[],
  column: number,
): ReadonlySet<string> | null {
  const words = new Set<string>();
  let last: string | null = null;
  for (const row of rows) {
    const text = table.at(row, column);
    // Columns with few texts mostly repeat the same one row after row.
    if (text === last) continue;
    last = text;
    words.add(text.trim());
    if (words.size > MOST_WORDS) return null;
  }
  return words;
}

/** Whether texts name both sides of a limit. */
function nameLimits(words: ReadonlySet<string>): boolean {
  const sides = new Set<string>();
  for (const word of words) sides.add(limitHeading(word)?.side ?? '');
  return sides.has('lower') && sides.has('upper');
}

/** The columns that may say of each row whether it holds a value or a limit: empty for most tables. */
export function limitColumns({ table, header, rows, columns }: Prepared): readonly number[] {
  const [measure] = columns.measures;
  if (columns.measures.length !== 1 || measure?.limits.length !== 0) return [];
  const used = new Set([columns.areaCode, columns.area, columns.period, columns.status, measure.value]);
  const reaching = rowsReaching(table, rows);
  return header.flatMap((_, column) => {
    const words = used.has(column) ? null : wordsIn(table, reaching(column), column);
    return words !== null && nameLimits(words) ? [column] : [];
  });
}
