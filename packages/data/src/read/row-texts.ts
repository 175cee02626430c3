import type { CellTable } from './cell-table.js';

/**
 * Cells of a row by heading, read from the table on demand: a file of 31,000 rows and 26 columns needs no 31,000 maps.
 */
export class RowTexts implements ReadonlyMap<string, string> {
  readonly #table: CellTable;
  readonly #row: number;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(table: CellTable, row: number, columns: ReadonlyMap<string, number>) {
    this.#table = table;
    this.#row = row;
    this.#columns = columns;
  }

  get size(): number {
    return this.#columns.size;
  }
  get(header: string): string | undefined {
    const column = this.#columns.get(header);
    return column === undefined ? undefined : this.#table.at(this.#row, column);
  }
  has(header: string): boolean {
    return this.#columns.has(header);
  }
  keys(): MapIterator<string> {
    return this.#columns.keys();
  }
  values(): MapIterator<string> {
    return this.#all().values();
  }
  entries(): MapIterator<[string, string]> {
    return this.#all().entries();
  }
  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }
  forEach(visit: (text: string, header: string, map: ReadonlyMap<string, string>) => void): void {
    this.#all().forEach(visit);
  }
  #all(): Map<string, string> {
    return new Map([...this.#columns].map(([header, column]) => [header, this.#table.at(this.#row, column)]));
  }
}
