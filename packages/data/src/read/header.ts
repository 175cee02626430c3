import type { Issue } from '../issues/issue.js';
import { duplicateHeader, emptyHeader } from '../issues/messages.js';
import { type CellTable, rowCells } from './cell-table.js';

/** Names of the columns, and what was wrong with those given. */
export interface NamedHeader {
  readonly header: readonly string[];
  readonly issues: readonly Issue[];
}

function nameUnique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name} (${String(count)})`)) count += 1;
  return `${name} (${String(count)})`;
}

/**
 * Names every column of a table: an empty heading over cells becomes `Column 3`, a doubled one `Rate (2)`, cells beyond
 * the header stand under `Unnamed`.
 *
 * @example
 * nameColumns(tableOf([['a', 'a'], ['1', '2']]), 0).header; // ['a', 'a (2)']
 */
export function nameColumns(table: CellTable, headerRow: number): NamedHeader {
  const line = table.line(headerRow);
  const given = rowCells(table, headerRow);
  const filled = new Set<number>();
  let width = given.length;
  const blank = new Set(given.flatMap((name, column) => (name.trim() === '' ? [column] : [])));
  for (let row = headerRow + 1; row < table.rows; row += 1) {
    const cells = table.width(row);
    if (cells > width) width = cells;
    for (const column of blank) {
      if (table.at(row, column).trim() !== '') {
        filled.add(column);
        blank.delete(column);
      }
    }
  }
  const header: string[] = [];
  const taken = new Set<string>();
  const unnamed: string[] = [];
  const issues: Issue[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = (given[column] ?? '').trim();
    const name = own !== '' ? own : column < given.length ? `Column ${String(column + 1)}` : 'Unnamed';
    const unique = nameUnique(name, taken);
    if (own !== '' && unique !== own) issues.push(duplicateHeader(own, unique, line));
    if (filled.has(column)) unnamed.push(unique);
    taken.add(unique);
    header.push(unique);
  }
  if (unnamed.length > 0) issues.push(emptyHeader(unnamed, line));
  return { header, issues };
}
