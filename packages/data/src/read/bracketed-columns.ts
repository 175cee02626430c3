import { type CellTable, textAt } from './cell-table.js';
import { isMarker } from './number.js';
import { isBareInterval } from './roles/limit-heading.js';
import { describesNumber, Spellings } from './roles/spellings.js';

/** Ranges that are not confidence limits. */
const OTHER_RANGE = /\b(?:IQR|interquartile|quartiles?|range|min(?:imum)?|max(?:imum)?|percentiles?|SD)\b/i;
/** The roles such a column may have: in an age group, `5 (4-6)` is a name. */
const VALUES: ReadonlySet<string> = new Set(['value', 'count']);
/** The columns of values whose first cell ends with a bracket, so that they may hold limits too: empty for most tables. */
export function bracketedColumns(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
): readonly number[] {
  const spellings = new Spellings();
  return header.flatMap((name, column) => {
    const role = spellings.hintOf(name)?.role ?? 'value';
    if (!VALUES.has(role) || describesNumber(name) || OTHER_RANGE.test(name) || isBareInterval(name))
      return [];
    const first = rows.find((row) => !isMarker(textAt(table, row, column)));
    return first !== undefined && /[)\]]$/.test(textAt(table, first, column)) ? [column] : [];
  });
}
