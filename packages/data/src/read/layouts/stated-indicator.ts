import type { Indicator } from '../../dataset/dataset.js';
import { type CellTable, isConstant } from '../cell-table.js';
import { nameInSentence } from '../name-in-sentence.js';
import { polarityIn } from '../polarity-texts.js';
import { areOneUnit } from '../unit-spellings.js';
import type { SingleRole } from '../roles/column-roles.js';

/**
 * The indicator as stated in the indicator, unit and polarity columns, each used only if it is the same in all rows.
 */
export function indicatorOf(
  table: CellTable,
  rows: readonly number[],
  single: ReadonlyMap<SingleRole, number>,
  headerName: string,
  headerUnit: string,
): Partial<Indicator> {
  const stated = (role: SingleRole): string => {
    const column = single.get(role);
    const row = rows[0];
    if (column === undefined || row === undefined) return '';
    const isOne =
      isConstant(table, rows, column) ||
      (role === 'unit' && areOneUnit(new Set(rows.map((each) => table.at(each, column)))));
    return isOne ? table.at(row, column).trim() : '';
  };
  const name = stated('indicator') || headerName;
  const unit = stated('unit') || headerUnit;
  const polarity = polarityIn(stated('polarity'));
  return {
    ...(name === '' ? {} : { name: nameInSentence(name) }),
    ...(unit === '' ? {} : { unit }),
    ...(polarity === null ? {} : { polarity }),
  };
}
