import { isPeriodText } from '../dataset/parse-period.js';
import type { CellTable } from './cell-table.js';
import { readNumber } from './number.js';
import { Spellings } from './roles/spellings.js';

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const isNumber = (text: string): boolean => typeof readNumber(text).value === 'number';

/**
 * The line of a second heading row, under headings that span several columns (`Men` over `2020` and `2021`), or null.
 * Its cells are periods or words above numbers, and its first cells are blank or a heading such as `Area`.
 */
export function secondHeader(table: CellTable, headerRow: number, rows: readonly number[]): number | null {
  const [row, below] = rows;
  if (row === undefined || below === undefined) return null;
  const width = table.width(headerRow);
  const spellings = new Spellings();
  let headings = 0;
  let isPlace = true;
  for (let column = 0; column < width; column += 1) {
    const text = table.at(row, column).trim();
    const under = table.at(below, column).trim();
    if (isNumber(under) && !isYear(under)) {
      isPlace = false;
      if (text === '' || (isNumber(text) && !isYear(text))) return null;
      if (isYear(text) || isPeriodText(text) || /^\p{L}/u.test(text)) headings += 1;
    } else if (isPlace && text !== '' && spellings.hintOf(text) === null) return null;
  }
  return headings > 1 ? table.line(row) : null;
}
