import { columnKey } from '../../dataset/filter.js';
import { type CellTable, rowCells } from '../cell-table.js';
import { formatRow } from '../format-line.js';

/** How the first line of a download with titles begins. */
export const TITLE = /^(?:Figure|Table|Chart|Map) \d+/;
/** Headings, as keys, of layouts with a name: each is recognised by one of these at least. */
const NAMED = /^(?:geographycode|indicatorid|v4\d)$/;
/** The same, of the layouts of publishers. */
const PUBLISHED =
  /^(?:datavalue|factvaluenumeric|featurecode|numericvalue|obsvalue|statisticlabel|timeidentifier|.+qf)$|(?:itemname(?:eng|wel)|altcode\d)(?:str)?$/;

/**
 * Whether a table may have a layout with a name, that of a publisher apart. It may turn out to have none, but where
 * this is false none of them recognises it, so that a page need not load them.
 *
 * @example
 * mayHaveLayout(tableOf([['Area', 'Value'], ['Leeds', '62']])); // false
 */
export function mayHaveLayout(table: CellTable): boolean {
  const names = rowCells(table, 0).map((name) => name.trim());
  return (
    // In a spreadsheet, the names of areas are in a column without a heading.
    names.indexOf('') > 0 ||
    names.some((name) => TITLE.test(name) || NAMED.test(columnKey(name))) ||
    formatRow(table) !== null
  );
}

/** Whether a table may have the layout of a publisher, in the same sense. */
export const mayBePublished = (table: CellTable): boolean =>
  rowCells(table, 0).some((name) => PUBLISHED.test(columnKey(name)));
