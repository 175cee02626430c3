import { isPeriodText } from '../dataset/parse-period.js';
import { type CellTable, filledColumns, rowCells } from './cell-table.js';
import { readNumber } from './number.js';
import { headingPeriod } from './roles/heading-period.js';
import { isAreaHeading } from './roles/spellings.js';

/** So many rows under the headings show what stands in a column. */
const MOST_ROWS = 20;

const keyOf = (text: string): string => text.trim().toLowerCase();
const isNumber = (text: string): boolean => typeof readNumber(text).value === 'number';
const isPeriod = (text: string): boolean => isPeriodText(text) || headingPeriod(text) !== null;

/** What a row is beside the headings above it: they themselves once more, other ones, or no headings. */
export type HeadingKind = 'same' | 'other' | 'none';

/**
 * Tells rows that are headings from rows of data: their first cell says the first heading, or another of areas. An area may be called so
 * too, and has a number then, or a mark in place of one.
 */
export function headingKinds(table: CellTable, headerRow: number): (row: number) => HeadingKind {
  const headings = rowCells(table, headerRow).map(keyOf);
  const [first = ''] = headings;
  const names = new Set(headings.filter((name) => name !== ''));

  const isFirst = (row: number): boolean => {
    const text = table.at(row, 0).trim();
    // Lengths first: most rows of a long file are settled by them.
    return text.length === first.length && text.toLowerCase() === first;
  };
  /** What stands under a heading, in the rows that begin with no heading. */
  const textsUnder = (column: number): string[] => {
    const under: string[] = [];
    for (let row = headerRow + 1; row < table.rows && row <= headerRow + MOST_ROWS; row += 1)
      if (!isFirst(row) && !isAreaHeading(table.at(row, 0)) && table.at(row, column).trim() !== '')
        under.push(table.at(row, column).trim());
    return under;
  };
  /** Whether a cell that is no heading and no period is a word where numbers stand, or a period where none stand. */
  const isOutOfPlace = (text: string, column: number): boolean => {
    const under = textsUnder(column);
    if (isPeriod(text)) return isPeriod(headings[column] ?? '') || !under.some(isPeriod);
    const { value } = readNumber(text);
    const isWord = typeof value !== 'number' && value.missing === 'notANumber';
    return isWord && under.some(isNumber);
  };

  /** Whether a number is one like those under the heading: counts of about 2,000 look like years. */
  const isCount = (text: string, column: number): boolean =>
    isPeriod(text) && textsUnder(column).some(isPeriod);
  /** Whether a row begins with a heading of areas, and only headings follow: `Name,2020` under `Area,2019`. */
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
    if (headings.length < 2) return 'none';
    if (!isFirst(row)) return areOtherHeadings(row) ? 'other' : 'none';
    const width = Math.max(headings.length, table.width(row));
    let isSame = true;
    for (let column = 1; column < width && isSame; column += 1)
      isSame = keyOf(table.at(row, column)) === (headings[column] ?? '');
    if (isSame) return 'same';
    if (first === '') return 'none';
    const others = filledColumns(table, row).flatMap((column) =>
      column === 0 ? [] : [[table.at(row, column).trim(), column] as const],
    );
    const isData = others.some(([text]) => isNumber(text) && !isPeriod(text) && !names.has(keyOf(text)));
    const isHeading = others.some(([text, column]) => names.has(keyOf(text)) || isOutOfPlace(text, column));
    return !isData && isHeading ? 'other' : 'none';
  };
}
