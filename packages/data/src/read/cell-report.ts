import { textsKey } from '../dataset/texts-key.js';
import type { MarkerMeaning } from '../issues/details/values.js';
import type { Issue } from '../issues/issue.js';
import {
  bracketedNumbers,
  type CellPlace,
  dayFirstDates,
  invalidLimits,
  markerUnexplained,
  mixedUnits,
  monthFirstDates,
  tooManyDigits,
  unreadableNumber,
  unreadablePeriod,
} from '../issues/messages.js';

/** The issues a cell can raise. `detail` is the unit expected, or the meaning assumed for a marker. */
const KINDS = {
  number: unreadableNumber,
  brackets: bracketedNumbers,
  digits: tooManyDigits,
  unit: (column: string, cells: readonly CellPlace[], detail: string) => mixedUnits(column, detail, cells),
  limits: (column: string, cells: readonly CellPlace[]) => invalidLimits(linesOf(cells), column),
  // For a marker, `Doubt` accepts no other detail.
  marker: (column: string, cells: readonly CellPlace[], detail: string) =>
    markerUnexplained(column, (cells[0]?.raw ?? '').trim(), detail as MarkerMeaning, linesOf(cells)),
  period: unreadablePeriod,
  dayFirst: dayFirstDates,
  monthFirst: monthFirstDates,
};
export type DoubtKind = keyof typeof KINDS;

const linesOf = (cells: readonly CellPlace[]): number[] => cells.flatMap(({ line }) => line ?? []);

/** Collects problems in single cells, so that one cause in one column makes one issue. */
export class CellReport {
  readonly #found = new Map<
    string,
    { kind: DoubtKind; column: string; detail: string; cells: CellPlace[] }
  >();

  add(kind: DoubtKind, column: string, cell: CellPlace, detail = ''): void {
    const key = kind === 'marker' ? textsKey([kind, column, cell.raw.trim()]) : `${kind} ${column}`;
    const there = this.#found.get(key);
    if (there === undefined) this.#found.set(key, { kind, column, detail, cells: [cell] });
    else there.cells.push(cell);
  }

  issues(): Issue[] {
    return [...this.#found.values()].map(({ kind, column, cells, detail }) =>
      KINDS[kind](column, cells, detail),
    );
  }
}
