import { columnKey } from '../../dataset/filter.js';
import { textsKey } from '../../dataset/texts-key.js';
import { type CellTable, rowCells } from '../cell-table.js';
import type { Layout, Prepared } from '../layout.js';
import type { SetAside } from '../options.js';
import { prepareTable } from './tidy.js';

const NEEDED = ['indicatorid', 'indicatorname', 'parentcode', 'areacode', 'areaname', 'timeperiod', 'value'];
/** The newer download has this in the place of its comparisons, more than once. */
const NOT_USED = 'columnnotused';

/** An area that belongs to several parents stands once for each: rows that differ in the parent alone are one. */
function withoutRepeats(prepared: Prepared): Prepared {
  const { table, header, rows, columns } = prepared;
  const parent = header.findIndex((name) => columnKey(name) === 'parentcode');
  const telling = [columns.areaCode, columns.period, ...columns.groups.map(([, column]) => column)];
  const all = [...telling, ...columns.measures.map(({ value }) => value)].flatMap((column) => column ?? []);
  const parents = new Map<string, string>();
  const kept: number[] = [];
  const setAside: SetAside[] = [];
  for (const row of rows) {
    const key = textsKey(all.map((column) => table.at(row, column)));
    const own = table.at(row, parent);
    const first = parents.get(key);
    if (first === undefined) parents.set(key, own);
    if (first === undefined || first === own) kept.push(row);
    else setAside.push({ row, reason: 'repeated' });
  }
  return { ...prepared, rows: kept, setAside: [...prepared.setAside, ...setAside] };
}

function keysOf(table: CellTable): string[] {
  return rowCells(table, 0).map(columnKey);
}

/**
 * Fingertips' CSV download, in its 26 columns, with columns before them, or in the newer layout with `Column not used` and `Time period
 * range`. Sex, age and the two category columns are groups.
 */
export const fingertipsLayout: Layout = {
  format: 'fingertips',
  label: 'a Fingertips download',
  recognises: (source) =>
    source.kind === 'cells' && NEEDED.every((key) => keysOf(source.table).includes(key)),
  prepare: (source, options) => {
    if (source.kind !== 'cells') return { prepared: null, issues: [] };
    const preparation = prepareTable(source.table, options);
    const { prepared } = preparation;
    return {
      ...preparation,
      prepared: prepared === null ? null : withoutRepeats(prepared),
      issues: preparation.issues.filter(
        ({ code, raw }) => code !== 'duplicate-header' || columnKey(raw ?? '') !== NOT_USED,
      ),
    };
  },
};
