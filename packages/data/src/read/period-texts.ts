import { columnKey } from '../dataset/filter.js';
import { numbersOfDate } from '../dataset/parse-days.js';
import { isTimeIdentifier } from '../dataset/parse-period.js';
import type { CellTable } from './cell-table.js';

/** Years that are pooled at most. */
const LONGEST_SPAN = 10;
/** What a column is called that states the kind of each period. */
const IDENTIFIER_HEADING = /^(?:time|period|timeperiod|year|date)(?:identifier|type|kind|frequency|unit)$/;

/** What the texts of all periods together say of each. */
export interface PeriodTexts {
  /** `2009-12` is a month, and no span of years. */
  readonly areMonths: boolean;
  /** `202403` is a month: one such text has a month, and is no year of two. */
  readonly areJoinedMonths: boolean;
  /** A date such as `01/04/2024` may have its month first, since another one has. */
  readonly areMonthFirst: boolean;
  /** Of dates such as `01/04/2024` none shows by a number over 12 which is the day. */
  readonly isDayFirstAssumed: boolean;
}

/**
 * Whether texts such as `2009-12` mean months: as spans of years, one of them would last longer than any that is published, or two
 * would begin in the same year. One such text alone is a span. Texts of other forms beside them say nothing.
 */
function areMonths(texts: Iterable<string>): boolean {
  const textOf = new Map<string, string>();
  let isSpan = true;
  for (const given of texts) {
    const text = given.trim();
    if (!/^\d{4}-\d\d$/.test(text)) continue;
    if (!/-(?:0[1-9]|1[0-2])$/.test(text)) return false;
    const year = text.slice(0, 4);
    const length = (Number(text.slice(5)) - Number(text.slice(2, 4)) + 100) % 100;
    if ((textOf.get(year) ?? text) !== text || length === 0 || length > LONGEST_SPAN) isSpan = false;
    textOf.set(year, text);
  }
  return !isSpan;
}

const JOINED_MONTH = /^\d{4}(?:0[1-9]|1[0-2])$/;
const isYearOfTwo = (text: string): boolean => (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(4));

/** Whether all texts of six digits are months such as `202403`; `200102` alone may be a year of two. */
function areJoinedMonths(texts: readonly string[]): boolean {
  const joined = texts.map((text) => text.trim()).filter((text) => /^\d{6}$/.test(text));
  return joined.every((text) => JOINED_MONTH.test(text)) && joined.some((text) => !isYearOfTwo(text));
}

/**
 * A date or month of digits alone, as it is read in a column of periods; null for any other text. Elsewhere it is a number.
 *
 * @example
 * datedDigits('20240331', false); // '2024-03-31'
 */
export function datedDigits(text: string, areMonths: boolean): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d\d)(\d\d)?$/.exec(text) ?? [];
  if (day !== '') return `${year}-${month}-${day}`;
  return areMonths && JOINED_MONTH.test(text) ? `${year}M${month}` : null;
}

/**
 * What the texts of all periods of a table say of each other.
 *
 * @example
 * periodTexts(['2024-03', '2011-12']).areMonths; // true
 */
export function periodTexts(texts: Iterable<string>): PeriodTexts {
  const each = [...texts];
  const dates = each.flatMap((text) => {
    const numbers = numbersOfDate(text);
    return numbers === null ? [] : [numbers];
  });
  const areMonthFirst = dates.some(([first, second]) => second > 12 && first <= 12);
  const isSettled = dates.some(([first]) => first > 12);
  return {
    areMonths: areMonths(each),
    areJoinedMonths: areJoinedMonths(each),
    areMonthFirst,
    isDayFirstAssumed: !isSettled && !areMonthFirst,
  };
}

/** The different texts of a column, without the blank ones. */
export function textsIn(table: CellTable, rows: readonly number[], column: number): Set<string> {
  const texts = new Set<string>();
  for (const row of rows) texts.add(table.at(row, column));
  for (const text of texts) if (text.trim() === '') texts.delete(text);
  return texts;
}

/** The column that states of each row what its period is (‘Academic year’ beside `202324`), or null. */
export function identifierColumn(
  table: CellTable,
  rows: readonly number[],
  header: readonly string[],
): number | null {
  const column = header.findIndex((name) => IDENTIFIER_HEADING.test(columnKey(name)));
  if (column === -1) return null;
  const texts = [...textsIn(table, rows, column)];
  return texts.length > 0 && texts.every(isTimeIdentifier) ? column : null;
}
