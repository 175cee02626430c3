import { columnKey } from '../../dataset/filter.js';
import { type CellTable, rowCells } from '../cell-table.js';
import { formatRow } from '../format-line.js';

/** Headings, as keys: every layout that is recognised by its headings needs at least one of them. */
const HEADING =
  /^(?:areacd|datavalue|factvaluenumeric|featurecode|geographycode|indicatorid|numericvalue|obsvalue|statisticlabel|timeidentifier|v4\d|.+qf)$|(?:itemname(?:eng|wel)|altcode\d)(?:str)?$/;
/** How the first line of a download with titles begins. */
export const TITLE = /^(?:Figure|Table|Chart|Map) \d+/;

/**
 * Whether a table may have a layout with a name. It may turn out to have none, but where this is false no layout
 * recognises it, so that a page need not load them.
 *
 * @example
 * mayHaveLayout(tableOf([['Area', 'Value'], ['Leeds', '62']])); // false
 */
export function mayHaveLayout(table: CellTable): boolean {
  const [first = '', ...others] = rowCells(table, 0).map((name) => name.trim());
  // In a spreadsheet, the names of areas stand in a column without a heading.
  const isBlank = first !== '' && others.includes('');
  return (
    isBlank ||
    TITLE.test(first) ||
    [first, ...others].some((name) => HEADING.test(columnKey(name))) ||
    formatRow(table) !== null
  );
}
