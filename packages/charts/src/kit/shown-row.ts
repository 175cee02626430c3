import type { Observation } from '@commonweal/data';
import { MOST_ROWS } from '../chart/first-rows.js';
import { visible } from '../language/sentence.js';
import type { SelectedArea } from './selected-area.js';
import type { Cell, Row, ShownObservation } from '../chart/types.js';

/** A row of a chart with the observations that it shows. */
export interface ShownRow extends Row {
  readonly shown: readonly ShownObservation[];
  /** The observations alone, where the rest is only made when it is asked for. */
  readonly observations?: readonly Observation[];
}

/** What is known of a row before its cells are made; `name` is the text of its header. */
type RowHead = Pick<Row, 'key' | 'kind' | 'highlighted'> & {
  readonly name: string;
  readonly observations: readonly Observation[];
};

/** What is known of the row of an area before its cells are made. */
export const rowHead = ({ key, area, kind, highlighted, observations }: SelectedArea): RowHead => ({
  key,
  kind,
  highlighted,
  name: visible(area.name),
  observations,
});

/** A row of a long table: its cells are made when they are asked for, since most are never in view. */
class LongRow implements ShownRow {
  readonly key: Row['key'];
  readonly kind: Row['kind'];
  readonly highlighted: boolean;
  readonly name: string;
  readonly observations: readonly Observation[];
  readonly #makeCells: () => readonly Cell[];
  readonly #makeShown: () => readonly ShownObservation[];
  #cells: readonly Cell[] | null = null;
  #shown: readonly ShownObservation[] | null = null;

  constructor(
    { key, kind, highlighted, name, observations }: RowHead,
    cells: () => readonly Cell[],
    shown: () => readonly ShownObservation[],
  ) {
    this.key = key;
    this.kind = kind;
    this.highlighted = highlighted;
    this.name = name;
    this.observations = observations;
    this.#makeCells = cells;
    this.#makeShown = shown;
  }

  get cells(): readonly Cell[] {
    this.#cells ??= this.#makeCells();
    return this.#cells;
  }

  get shown(): readonly ShownObservation[] {
    this.#shown ??= this.#makeShown();
    return this.#shown;
  }

  /** The row as JSON, like that of a table whose cells are all there. */
  toJSON(): Row {
    const { key, kind, highlighted, cells } = this;
    return { key, kind, highlighted, cells };
  }
}

/** Makes a row of a chart with so many rows, with its cells unless the table is too long to be shown whole. */
export function shownRow(
  rows: number,
  head: RowHead,
  cells: () => readonly Cell[],
  shown: () => readonly ShownObservation[],
): ShownRow {
  if (rows > MOST_ROWS) return new LongRow(head, cells, shown);
  const { key, kind, highlighted } = head;
  return { key, kind, highlighted, cells: cells(), shown: shown() };
}

/** A row as a chart has it: what it shows is told apart. */
export function rowOf(row: ShownRow): Row {
  if (row instanceof LongRow) return row;
  const { key, kind, highlighted, group, cells } = row;
  return { key, kind, highlighted, ...(group === undefined ? {} : { group }), cells };
}
