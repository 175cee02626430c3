import type { Prepared } from './layout.js';
import { unitSpeller } from './unit-spellings.js';
import { unitBesidePeriod } from './roles/heading-period.js';

/**
 * The unit of each value column, in order, if they differ: taken from the cells (`5%`) or from the heading (`Smokers
 * (%)`). Null for a column that has the indicator's unit; null overall if there is only one unit.
 *
 * `ofCells` holds the units found in each column's cells. `usual` is the unit of the first column, which is the
 * indicator's unless something else is stated.
 */
export function columnUnits(
  { header, columns, indicator }: Prepared,
  ofCells: ReadonlyMap<number, string>,
  usual: string,
): readonly (string | null)[] | null {
  const { measures } = columns;
  if (measures.length < 2) return null;
  const base = indicator.unit ?? usual;
  const spelled = unitSpeller();
  spelled(base);
  const units = measures.map(({ value }) => {
    const ofHeading = unitBesidePeriod(header[value] ?? '');
    const inCells = ofCells.get(value) ?? '';
    // `£5` under `Spend (£m)` is five million.
    if (inCells !== '') return spelled(ofHeading?.startsWith(inCells) === true ? ofHeading : inCells);
    return spelled(ofHeading ?? (indicator.unit === undefined && ofCells.has(value) ? '' : base));
  });
  if (new Set(units).size < 2) return null;
  return units.map((unit) => (unit === base ? null : unit));
}
