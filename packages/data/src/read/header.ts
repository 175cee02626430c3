import type { Issue } from '../issues/issue.js';
import { duplicateHeader, emptyHeader } from '../issues/messages.js';
import { type CellTable, rowCells } from './cell-table.js';

/** The column names, and any problems with the headings in the source. */
export interface NamedHeader {
  readonly header: readonly string[];
  readonly issues: readonly Issue[];
}

/** Gives out unique names, adding a number to any that is taken. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** The last number given to each name. */
  readonly #counts = new Map<string, number>();

  give(name: string): string {
    let unique = name;
    let count = this.#counts.get(name) ?? 1;
    while (this.#taken.has(unique)) {
      count += 1;
      unique = `${name} (${String(count)})`;
    }
    this.#counts.set(name, count);
    this.#taken.add(unique);
    return unique;
  }
}

/**
 * Names every column of a table: an empty heading over cells becomes `Column 3`, a repeated one `Rate (2)`, and cells
 * beyond the header come under `Unnamed`.
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
    // The columns are in order, and a row has nothing beyond its own cells.
    for (const column of blank) {
      if (column >= cells) break;
      if (table.at(row, column).trim() !== '') {
        filled.add(column);
        blank.delete(column);
      }
    }
  }
  const header: string[] = [];
  const names = new UniqueNames();
  const doubled = new Map<string, string[]>();
  const unnamed: string[] = [];
  const issues: Issue[] = [];
  for (let column = 0; column < width; column += 1) {
    const own = (given[column] ?? '').trim();
    const name = own !== '' ? own : column < given.length ? `Column ${String(column + 1)}` : 'Unnamed';
    const unique = names.give(name);
    if (own !== '' && unique !== own) {
      const others = doubled.get(own) ?? [];
      doubled.set(own, others);
      others.push(unique);
    }
    if (filled.has(column)) unnamed.push(unique);
    header.push(unique);
  }
  for (const [name, others] of doubled) issues.push(duplicateHeader(name, others, line));
  if (unnamed.length > 0) issues.push(emptyHeader(unnamed, line));
  return { header, issues };
}
