import type { Prepared } from './layout.js';
import { headingUnit } from './heading-unit.js';
import { unitSpeller } from './unit-spellings.js';
import { headingPeriod } from './roles/heading-period.js';

/**
 * The unit of each column of values, in their order, where they have different ones: what the cells have (`5%`), or the heading
 * says (`Smokers (%)`). Null for a column whose unit is that of the indicator; null for all where there is but one unit.
 *
 * `ofCells` is the unit in the cells of a column, and `usual` that of the first column, which is the indicator's where nothing else is stated.
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
    const said = headingUnit(headingPeriod(header[value] ?? '')?.rest ?? header[value] ?? '');
    const inCells = ofCells.get(value) ?? '';
    // `£5` under `Spend (£m)` is five millions.
    if (inCells !== '') return spelled(said?.startsWith(inCells) === true ? said : inCells);
    return spelled(said ?? (indicator.unit === undefined && ofCells.has(value) ? '' : base));
  });
  if (new Set(units).size < 2) return null;
  return units.map((unit) => (unit === base ? null : unit));
}
