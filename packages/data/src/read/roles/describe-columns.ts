import { levelName } from '../../dataset/observation.js';
import { type CellTable, rowsReaching } from '../cell-table.js';
import type { Columns, Prepared } from '../layout.js';
import type { ColumnRole } from '../options.js';

/** The final role of each column that has one. */
function rolesIn(columns: Columns): Map<number, string> {
  const roles = new Map<number, string>();
  const set = (role: string, column: number | null | undefined): void => {
    if (column !== null && column !== undefined && !roles.has(column)) roles.set(column, role);
  };
  for (const { value } of columns.measures) set('value', value);
  for (const { limits, count, denominator, status, outcome } of columns.measures) {
    for (const { level, lower, upper } of limits) {
      set(`lower${levelName(level)}`, lower);
      set(`upper${levelName(level)}`, upper);
    }
    set('count', count);
    set('denominator', denominator);
    set('status', status);
    set('outcome', outcome);
  }
  set('area_code', columns.areaCode);
  set('area', columns.area);
  set('period', columns.period);
  set('area_type', columns.areaType);
  set('parent_code', columns.parentCode);
  set('parent', columns.parent);
  set('status', columns.status);
  for (const column of columns.furtherStatus ?? []) set('status', column);
  set('break', columns.break);
  set('note', columns.note);
  set('outcome', columns.outcome);
  set('missing', columns.missing);
  set('printed', columns.printed);
  for (const [dimension, column] of columns.groups)
    set(
      dimension === 'indicator' || dimension === 'measure' || dimension === 'unit' ? dimension : 'dimension',
      column,
    );
  set('unit', columns.unit);
  for (const [column, role] of columns.kept ?? []) set(role, column);
  return roles;
}

/** Whether every row has the same text, not blank. `reaching` lists the rows that have a cell in the column. */
function isSame(
  table: CellTable,
  rows: readonly number[],
  reaching: readonly number[],
  column: number,
): boolean {
  const [first] = reaching;
  if (first === undefined || rows.length < 2 || reaching.length < rows.length) return false;
  const text = table.at(first, column);
  return text.trim() !== '' && reaching.every((row) => table.at(row, column) === text);
}

/**
 * What each column was read as, and why, in column order. In a named layout, the layout is the reason where there is no other.
 */
export function describeColumns(prepared: Prepared, isNamedLayout: boolean): readonly ColumnRole[] {
  const { table, header, rows, columns, reasons } = prepared;
  const roles = rolesIn(columns);
  const reachingOf = rowsReaching(table, rows);
  return header.map((column, index): ColumnRole => {
    const reason = reasons?.get(index);
    const role = roles.get(index);
    if (role !== undefined) {
      const why = reason?.why ?? { code: isNamedLayout ? 'stated-by-layout' : 'place-in-table' };
      return { column, role, reason: why, others: reason?.others ?? [] };
    }
    const reaching = reachingOf(index);
    if (isSame(table, rows, reaching, index))
      return { column, role: 'constant', reason: { code: 'constant' }, others: [] };
    const isBlank = reaching.every((row) => table.at(row, index).trim() === '');
    const why = reason?.why ?? { code: isBlank ? 'blank' : 'unknown' };
    return { column, role: 'extra', reason: why, others: isBlank ? [] : ['dimension'] };
  });
}
