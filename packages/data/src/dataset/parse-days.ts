import {
  type Day,
  dayOf,
  daysIn,
  daysLater,
  fullYear,
  iso,
  monthIndex,
  MOST_YEARS,
  periodOfDays,
  periodOfSpan,
} from './calendar.js';
import { cuts } from './parse-span.js';
import type { Period } from './period.js';

/** Midnight, which exports append to dates. */
const MIDNIGHT = /[t ]00:00(?::00(?:\.0+)?)?(?:z|\+00:00)?$/;
const DURATION = /^p(?:(\d{1,3})y)?(?:(\d{1,3})m)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?$/;

/** A numeric date with the day first, the British order: `01/04/2024`, `1.4.2024`, `01-04-2024`. */
const DAY_FIRST = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})$|^(\d\d?)\/(\d\d?)\/(\d\d)$/;

/**
 * The two numbers before the year in a date such as `01/04/2024`, where either could be the month; null for any other
 * text. Dates with full stops always put the day first, so they do not count.
 *
 * @example
 * numbersOfDate('04/25/2024'); // [4, 25]
 */
export function numbersOfDate(text: string): readonly [first: number, second: number] | null {
  const found = DAY_FIRST.exec(text.trim().toLowerCase().replace(MIDNIGHT, ''));
  if (found === null || found[2] === '.') return null;
  return [Number(found[1] ?? found[5]), Number(found[3] ?? found[6])];
}

/** A day: `2024-04-01`, `01/04/2024`, `1 April 2024`, `April 1, 2024`. */
function day(given: string): Day | null {
  const text = given.replace(MIDNIGHT, '');
  const plain = /^(\d{4})([-/])(\d\d)\2(\d\d)$/.exec(text);
  if (plain !== null) return dayOf(Number(plain[1]), Number(plain[3]), Number(plain[4]));
  const digits = DAY_FIRST.exec(text);
  if (digits !== null) {
    const [, date = digits[5], , month = digits[6], year = digits[7] ?? ''] = digits;
    return dayOf(fullYear(year), Number(month), Number(date));
  }
  const named = /^(\d\d?)(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?[\s,-]\s?(\d{4}|\d\d)$/.exec(text);
  const american = named === null ? /^([a-z]{3,9})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/.exec(text) : null;
  const [date = '', name = '', year = ''] = named?.slice(1) ?? [
    american?.[2] ?? '',
    american?.[1] ?? '',
    american?.[3] ?? '',
  ];
  const month = monthIndex(name);
  return month === -1 ? null : dayOf(fullYear(year), month + 1, Number(date));
}

/**
 * The last day of a duration: the day before the same day of a later month, or that month's last day if it is shorter.
 */
function lastDay(from: Day, months: number, days: number): Day {
  const [year, month, date] = from;
  const later = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(later / 12), (later % 12) + 1];
  const length = daysIn(endYear, endMonth);
  if (date > length) return daysLater([endYear, endMonth, length], days);
  return daysLater([endYear, endMonth, date], days - 1);
}

/** `2015-11-16/P1Y` and similar: a number of years, months, weeks and days from a date. */
function lasting(from: Day, duration: string, raw: string): Period | null {
  const [, years = '0', months = '0', weeks = '0', days = '0'] = DURATION.exec(duration) ?? [];
  const inMonths = Number(years) * 12 + Number(months);
  const inDays = Number(weeks) * 7 + Number(days);
  if (inMonths + inDays < 1 || inMonths > MOST_YEARS * 12 || inDays > MOST_YEARS * 366) return null;
  if (from[2] === 1 && inDays === 0)
    return periodOfSpan({ first: from[0] * 12 + from[1] - 1, count: inMonths }, raw);
  return periodOfDays(from, lastDay(from, inMonths, inDays), raw);
}

/** A week by its ISO 8601 number: week 1 contains the year's first Thursday. */
function week(text: string, raw: string): Period | null {
  const found =
    /^(?<year>\d{4})[\s-]?(?:w|week )(?<week>\d\d?)$/.exec(text) ??
    /^week (?<week>\d\d?)(?:,| of)? (?<year>\d{4})$/.exec(text);
  const [year, number] = [Number(found?.groups?.year), Number(found?.groups?.week)];
  if (!(number >= 1 && number <= 53)) return null;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const from = daysLater([year, 1, 4], (number - 1) * 7 - ((fourth.getUTCDay() + 6) % 7));
  // Not every year has a week 53.
  if (daysLater(from, 3)[0] !== year) return null;
  const [start, end] = [iso(from), iso(daysLater(from, 6))];
  return { label: `week ${number} of ${year}`, raw, start, end };
}

/** A tax year, which starts on 6 April. */
function taxYear(text: string, raw: string): Period | null {
  const found = /^(?:tax year (?<year>.+)|(?<first>.+?) \(?tax year\)?)$/.exec(text);
  const years = /^(\d{4})(?:[/-](?:\d\d)?)?(\d\d)$/.exec(found?.groups?.year ?? found?.groups?.first ?? '');
  const year = Number(years?.[1]);
  if (years === null || (year + 1) % 100 !== Number(years[2])) return null;
  return {
    label: `tax year ${years[1] ?? ''}/${years[2] ?? ''}`,
    raw,
    start: iso([year, 4, 6]),
    end: iso([year + 1, 4, 5]),
  };
}

/** The middle of a year, the date of population estimates. */
function midYear(text: string, raw: string): Period | null {
  const year = /^mid[\s-]?(?:year[\s-])?(\d{4})$/.exec(text)?.[1];
  if (year === undefined) return null;
  const day = iso([Number(year), 6, 30]);
  return { label: `mid-${year}`, raw, start: day, end: day };
}

/**
 * Reads a day, days or months from a given day, a week or a tax year. The text must be in lower case, with single
 * spaces and plain hyphens.
 *
 * @example
 * parseDays('2015-11-16/p1y', '')?.label; // '16 November 2015 to 15 November 2016'
 */
export function parseDays(text: string, raw: string): Period | null {
  const one = day(text);
  if (one !== null) return periodOfDays(one, one, raw);
  const slash = text.indexOf('/', 8);
  const from = slash === -1 ? null : day(text.slice(0, slash));
  if (from !== null) {
    const rest = text.slice(slash + 1);
    const to = day(rest);
    return to === null ? lasting(from, rest, raw) : periodOfDays(from, to, raw);
  }
  for (const [first, last] of cuts(text)) {
    const [start, end] = [day(first), day(last)];
    if (start !== null && end !== null) return periodOfDays(start, end, raw);
  }
  return week(text, raw) ?? taxYear(text, raw) ?? midYear(text, raw);
}
