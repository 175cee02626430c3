import type { Period } from './period.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Two-digit years below this belong to this century. */
const FIRST_OF_LAST_CENTURY = 50;
/** The longest period, in years. */
export const MOST_YEARS = 50;

/**
 * A span of whole months: the first month (counted from year 0), the number of months, and a label if it needs a
 * special one.
 */
export interface Span {
  readonly first: number;
  readonly count: number;
  readonly label?: string;
}

/** A calendar date; months and days count from 1. */
export type Day = readonly [year: number, month: number, date: number];

export const two = (number: number): string => String(number % 100).padStart(2, '0');
export const iso = ([year, month, date]: Day): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthLabel = (month: number): string => `${MONTHS[month % 12] ?? ''} ${Math.floor(month / 12)}`;
const dayLabel = ([year, month, date]: Day): string => `${date} ${monthLabel(year * 12 + month - 1)}`;
/** `2023/24`, for a year that begins in 2023. */
export const splitYearLabel = (year: number): string => `${year}/${two(year + 1)}`;

/**
 * A date, or null if the calendar does not have it.
 *
 * @example
 * dayOf(2024, 2, 30); // null
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  return month < 1 || month > 12 || date < 1 || date > daysIn(year, month) ? null : [year, month, date];
}

/**
 * Index of a month from its English name or first three letters; -1 if unknown.
 *
 * @example
 * monthIndex('sept'); // 8
 */
export function monthIndex(name: string): number {
  const short = name === 'sept' ? 'sep' : name;
  return MONTHS.findIndex((full) => [full.slice(0, 3), full].some((known) => known.toLowerCase() === short));
}

/**
 * A four-digit year. Two digits expand as they do in spreadsheets.
 *
 * @example
 * fullYear('24'); // 2024
 */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
}

/** The year that two digits mean when they follow another year: `1999-01` ends in 2001. */
export function yearAfter(year: number, text: string): number {
  if (text.length > 2) return Number(text);
  const same = year - (year % 100) + Number(text);
  return same > year ? same : same + 100;
}

function labelOf({ first, count, label }: Span): string {
  const year = Math.floor(first / 12);
  if (label !== undefined) return label;
  if (first % 12 === 0 && count % 12 === 0) {
    const last = year + count / 12 - 1;
    if (last === year) return String(year);
    return `${year}–${Math.floor(last / 100) === Math.floor(year / 100) ? two(last) : last}`;
  }
  if (first % 12 === 3 && count === 12) return splitYearLabel(year);
  return count === 1 ? monthLabel(first) : `${monthLabel(first)} to ${monthLabel(first + count - 1)}`;
}

/** The period for a span of whole months. */
export function periodOfSpan(span: Span, raw: string): Period {
  const end = span.first + span.count - 1;
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    label: labelOf(span),
    raw,
    start: iso([Math.floor(span.first / 12), (span.first % 12) + 1, 1]),
    end: iso([year, month, daysIn(year, month)]),
  };
}

/** The period between two days, or null if they are out of order. */
export function periodOfDays(from: Day, to: Day, raw: string): Period | null {
  const [start, end] = [iso(from), iso(to)];
  if (end < start) return null;
  if (from[2] === 1 && to[2] === daysIn(to[0], to[1])) {
    const first = from[0] * 12 + from[1] - 1;
    return periodOfSpan({ first, count: to[0] * 12 + to[1] - first }, raw);
  }
  return { label: start === end ? dayLabel(from) : `${dayLabel(from)} to ${dayLabel(to)}`, raw, start, end };
}

/** The day a number of days later. */
export function daysLater([year, month, date]: Day, days: number): Day {
  const later = new Date(Date.UTC(year, month - 1, date + days));
  return [later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate()];
}
