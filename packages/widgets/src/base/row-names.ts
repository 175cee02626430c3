import type { Chart, Row } from '@commonweal/charts';

/** The names in the row headers of a chart, each made when it is asked for. */
export class RowNames {
  readonly #rows: readonly Row[];
  /** Index of the column with the row headers. */
  readonly #column: number;
  #places: ReadonlyMap<string, number> | null = null;

  constructor(chart: Pick<Chart, 'rows' | 'columns'> | null) {
    this.#rows = chart?.rows ?? [];
    this.#column = chart?.columns.findIndex(({ kind }) => kind === 'area') ?? -1;
  }

  /** Position of the row with this key; null if there is none. */
  placeOf(key: string): number | null {
    this.#places ??= new Map(this.#rows.map((row, place) => [row.key, place]));
    return this.#places.get(key) ?? null;
  }

  /** The name of the row with this key; null if there is none. */
  of(key: string): string | null {
    const place = this.placeOf(key);
    return place === null ? null : this.at(place);
  }

  at(place: number): string {
    const row = this.#rows[place];
    return row?.name ?? row?.cells[this.#column]?.text ?? row?.key ?? '';
  }

  /** Keys of the rows with this name. */
  keysOf(name: string): string[] {
    return this.#rows.filter((_, place) => this.at(place) === name).map(({ key }) => key);
  }
}
