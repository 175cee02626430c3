import { isPeriodText } from '../dataset/parse-period.js';
import { type CellTable, filledColumns, rowCells } from './cell-table.js';
import { type HeadingKind, isHeaded, keyOf } from './headed.js';
import { readNumber } from './number.js';
import { headingPeriod } from './roles/heading-period.js';
import { isAreaHeading } from './roles/spellings.js';

/** The number of rows to check to see what a column holds. */
const MOST_ROWS = 20;

const isNumber = (text: string): boolean => typeof readNumber(text).value === 'number';
const isPeriod = (text: string): boolean => isPeriodText(text) || headingPeriod(text) !== null;

/**
 * Tells heading rows from data rows among those that begin as headings do: with the first heading, or with another
 * heading for areas. An area can have such a name too, but then it has a number, or a marker in place of one.
 */
export function headingRows(table: CellTable, headerRow: number): (row: number) => HeadingKind {
  const headings = rowCells(table, headerRow).map(keyOf);
  const [first = ''] = headings;
  const names = new Set(headings.filter((name) => name !== ''));
  const isFirst = isHeaded(table, first);
  /** The cells under a heading, in rows that do not start with a heading. */
  const textsUnder = (column: number): string[] => {
    const under: string[] = [];
    for (let row = headerRow + 1; row < table.rows && row <= headerRow + MOST_ROWS; row += 1)
      if (!isFirst(row) && !isAreaHeading(table.at(row, 0))) under.push(table.at(row, column).trim());
    return under;
  };
  /**
   * Whether a cell does not fit its column: a word in a column of numbers, or a period that is under a period heading
   * or in a column without periods.
   */
  const isOutOfPlace = (text: string, column: number): boolean => {
    const under = textsUnder(column);
    if (isPeriod(text)) return isPeriod(headings[column] ?? '') || !under.some(isPeriod);
    const { value } = readNumber(text);
    const isWord = typeof value !== 'number' && value.missing === 'notANumber';
    return isWord && under.some(isNumber);
  };

  /** Whether a number is like those under the heading: counts of about 2,000 look like years. */
  const isCount = (text: string, column: number): boolean =>
    isPeriod(text) && textsUnder(column).some(isPeriod);
  /** Whether a row starts with a heading for areas and holds only headings after it: `Name,2020` under `Area,2019`. */
  const areOtherHeadings = (row: number): boolean => {
    if (!isAreaHeading(table.at(row, 0))) return false;
    const columns = filledColumns(table, row).slice(1);
    return (
      columns.length > 0 &&
      columns.every((column) => {
        const text = table.at(row, column).trim();
        return names.has(keyOf(text)) || (isOutOfPlace(text, column) && !isCount(text, column));
      })
    );
  };

  return (row) => {
    if (!isFirst(row)) return areOtherHeadings(row) ? 'other' : null;
    const width = Math.max(headings.length, table.width(row));
    let isSame = true;
    for (let column = 1; column < width && isSame; column += 1)
      isSame = keyOf(table.at(row, column)) === (headings[column] ?? '');
    if (isSame) return 'same';
    if (first === '') return null;
    const others = filledColumns(table, row).flatMap((column) =>
      column === 0 ? [] : [[table.at(row, column).trim(), column] as const],
    );
    const isData = others.some(([text]) => isNumber(text) && !isPeriod(text) && !names.has(keyOf(text)));
    const isHeading = others.some(([text, column]) => names.has(keyOf(text)) || isOutOfPlace(text, column));
    return !isData && isHeading ? 'other' : null;
  };
}
