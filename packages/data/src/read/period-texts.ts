import { columnKey } from '../dataset/filter.js';
import { numbersOfDate } from '../dataset/parse-days.js';
import { isTimeIdentifier } from '../dataset/parse-period.js';
import type { CellTable } from './cell-table.js';

/** The most years pooled in one period. */
const LONGEST_SPAN = 10;
/** Headings of columns that state the kind of each period. */
const IDENTIFIER_HEADING = /^(?:time|period|timeperiod|year|date)(?:identifier|type|kind|frequency|unit)$/;

/** What all period texts together reveal about each one. */
export interface PeriodTexts {
  /** `2009-12` is a month, not a span of years. */
  readonly areMonths: boolean;
  /** `202403` is a month: at least one such text can only be a month, not a year spanning two. */
  readonly areJoinedMonths: boolean;
  /** A date such as `01/04/2024` may have its month first, because another one does. */
  readonly areMonthFirst: boolean;
  /** No date such as `01/04/2024` has a number over 12 that would show which one is the day. */
  readonly isDayFirstAssumed: boolean;
}

/**
 * Whether texts such as `2009-12` mean months: as spans of years, one would be longer than any that is published, or
 * two would start in the same year. A single such text is a span. Texts in other forms are ignored.
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

/** Whether all six-digit texts are months such as `202403`; `200102` alone may be a year spanning two. */
function areJoinedMonths(texts: readonly string[]): boolean {
  const joined = texts.map((text) => text.trim()).filter((text) => /^\d{6}$/.test(text));
  return joined.every((text) => JOINED_MONTH.test(text)) && joined.some((text) => !isYearOfTwo(text));
}

/**
 * A date or month written in digits only, in the form that a period column is parsed in; null for any other text.
 * Outside period columns it is a number.
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
 * Works out how the period texts of a table are to be read, from all of them together.
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

/** The distinct non-blank texts of a column. */
export function textsIn(table: CellTable, rows: readonly number[], column: number): Set<string> {
  const texts = new Set<string>();
  for (const row of rows) texts.add(table.at(row, column));
  for (const text of texts) if (text.trim() === '') texts.delete(text);
  return texts;
}

/** The column that states the kind of each row's period (‘Academic year’ beside `202324`), or null. */
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
