import { columnKey } from '../../dataset/filter.js';
import { isConstant, rowCells } from '../cell-table.js';
import type { Layout } from '../layout.js';
import { prepareTable } from './tidy.js';

const NEEDED = ['areacd', 'areanm', 'period', 'observation'];

/**
 * CSV from the Office for National Statistics: `areacd, areanm, … observation`, in lower or upper case, with ITL or GSS
 * codes.
 */
export const onsLayout: Layout = {
  format: 'ons',
  recognises: (source) => {
    if (source.kind !== 'cells') return false;
    const keys = rowCells(source.table, 0).map(columnKey);
    return NEEDED.every((key) => keys.includes(key));
  },
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    const preparation = prepareTable(source.table, options);
    const { prepared } = preparation;
    const measure = prepared?.header.findIndex((name) => columnKey(name) === 'measure') ?? -1;
    if (prepared === null || measure === -1) return preparation;
    // The measure spells out an abbreviated unit: `Years` beside `yrs`. Signs such as £ stay.
    const word = prepared.table.at(prepared.rows[0] ?? 0, measure).trim();
    const { unit = '' } = prepared.indicator;
    if (word === '' || !/^\p{L}/u.test(unit) || !isConstant(prepared.table, prepared.rows, measure))
      return preparation;
    const indicator = { ...prepared.indicator, unit: word.toLowerCase() };
    return { ...preparation, prepared: { ...prepared, indicator } };
  },
};
