import { columnKey } from '../../dataset/filter.js';
import { rowCells } from '../cell-table.js';
import { GROUP_ROLE } from '../roles/column-roles.js';
import type { Layout, Source } from '../layout.js';
import { prepareTable } from './tidy.js';

const VALUE = /^v4_(\d)$/i;
const PLACE = /geography|^uk-only$|^area/i;

/** The number of columns about the value that follow it, from its heading; null for any other heading. */
function columnsAfter(header: readonly string[]): number | null {
  const found = VALUE.exec(header[0]?.trim() ?? '')?.[1];
  return found === undefined ? null : Number(found);
}
const headerOf = (source: Source): string[] => (source.kind === 'cells' ? rowCells(source.table, 0) : []);

/** Roles by heading: the value, columns about it, then for each dimension a column of codes and one of labels. */
function rolesOf(header: readonly string[]): Map<string, string> {
  const after = columnsAfter(header) ?? 0;
  const roles = new Map([['value', header[0] ?? '']]);
  for (const name of header.slice(1, after + 1)) {
    const key = columnKey(name);
    if (key === 'datamarking') roles.set('status', name);
    else if (/^(?:lower|upper)/.test(key)) roles.set(key, name);
  }
  for (let column = after + 1; column + 1 < header.length; column += 2) {
    const [code = '', label = ''] = header.slice(column, column + 2);
    if (columnKey(label) === 'time') roles.set('period', label);
    else if (PLACE.test(code) && !roles.has('area')) roles.set('area_code', code).set('area', label);
    else roles.set(`${GROUP_ROLE}${label.trim().toLowerCase()}`, label);
  }
  return roles;
}

/**
 * The Office for National Statistics' “Filter and download”: the value first, under `v4_0`, `v4_1` …, then pairs of
 * codes and labels.
 */
export const onsFilteredLayout: Layout = {
  format: 'ons-filtered',
  certain: true,
  recognises: (source) => columnsAfter(headerOf(source)) !== null,
  prepare: (source, options) =>
    source.kind === 'cells'
      ? prepareTable(source.table, options, (header) => ({ roles: rolesOf(header), indicator: {} }))
      : { prepared: null, issues: [] },
};
