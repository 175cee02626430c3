import type { Issue } from '../issues/issue.js';
import {
  type CellPlace,
  invalidLimits,
  markerUnexplained,
  mixedUnits,
  unreadableNumber,
  unreadablePeriod,
} from '../issues/messages.js';

type Places = Map<string, CellPlace[]>;

function add(places: Places, column: string, place: CellPlace): void {
  const there = places.get(column);
  if (there === undefined) places.set(column, [place]);
  else there.push(place);
}

/** Gathers what is doubtful in single cells, so that one cause in one column makes one issue. */
export class CellReport {
  readonly #numbers: Places = new Map();
  readonly #units: Places = new Map();
  readonly #unitOf = new Map<string, string>();
  readonly #periods: Places = new Map();
  readonly #limits: Places = new Map();
  readonly #markers = new Map<string, { column: string; marker: string; meaning: string; lines: number[] }>();

  notNumber(column: string, raw: string, line: number): void {
    add(this.#numbers, column, { raw, line });
  }
  otherUnit(column: string, unit: string, raw: string, line: number): void {
    this.#unitOf.set(column, unit);
    add(this.#units, column, { raw, line });
  }
  notPeriod(column: string, raw: string, line: number): void {
    add(this.#periods, column, { raw, line });
  }
  limits(column: string, raw: string, line: number): void {
    add(this.#limits, column, { raw, line });
  }
  marker(column: string, raw: string, meaning: string, line: number): void {
    const marker = raw.trim();
    const key = `${marker}\n${column}`;
    const there = this.#markers.get(key);
    if (there === undefined) this.#markers.set(key, { column, marker, meaning, lines: [line] });
    else there.lines.push(line);
  }

  issues(): Issue[] {
    return [
      ...[...this.#numbers].map(([column, cells]) => unreadableNumber(column, cells)),
      ...[...this.#units].map(([column, cells]) => mixedUnits(column, this.#unitOf.get(column) ?? '', cells)),
      ...[...this.#limits].map(([column, cells]) =>
        invalidLimits(
          cells.flatMap(({ line }) => line ?? []),
          column,
        ),
      ),
      ...[...this.#markers.values()].map(({ column, marker, meaning, lines }) =>
        markerUnexplained(column, marker, meaning, lines),
      ),
      ...[...this.#periods].map(([column, cells]) => unreadablePeriod(column, cells)),
    ];
  }
}
