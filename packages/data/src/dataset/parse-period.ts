import type { Period } from './period.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const LONGEST = 64;
/** The words and signs that join two ends of a period: hyphen, dashes, minus, ‘to’. */
const JOINT = '\\s*(?:-|\u2013|\u2014|\u2212|\\bto\\b)\\s*';

type Found = readonly [label: string, start: string, end: string] | readonly [label: string] | null;

const pad = (number: number, size = 2): string => String(number).padStart(size, '0');
const monthEnd = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, date: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
const lastDay = (year: number, month: number): string => day(year, month, monthEnd(year, month));
const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** The second year of `2015-17`: written in full or by its last two digits, which may begin a new century. */
function laterYear(first: number, text: string): number {
  if (text.length === 4) return Number(text);
  const year = Math.floor(first / 100) * 100 + Number(text);
  return year <= first ? year + 100 : year;
}

/** Label of whole months from one to another, both included. */
function span(year: number, month: number, lastYear: number, lastMonth: number): Found {
  const ends = [day(year, month, 1), lastDay(lastYear, lastMonth)] as const;
  if (month === 1 && lastMonth === 12) {
    return [year === lastYear ? String(year) : yearsLabel(year, lastYear), ...ends];
  }
  if (month === 4 && lastMonth === 3 && lastYear === year + 1) return [financialLabel(year), ...ends];
  const first = `${monthName(month)} ${String(year)}`;
  if (year === lastYear && month === lastMonth) return [first, ...ends];
  return [`${first} to ${monthName(lastMonth)} ${String(lastYear)}`, ...ends];
}

const yearsLabel = (first: number, last: number): string =>
  `${String(first)}–${Math.floor(first / 100) === Math.floor(last / 100) ? pad(last % 100) : String(last)}`;
const financialLabel = (year: number): string => `${String(year)}/${pad((year + 1) % 100)}`;

function years(text: string): Found {
  const single = /^(\d{4})$/.exec(text);
  if (single !== null) return span(Number(single[1]), 1, Number(single[1]), 12);
  const range = new RegExp(`^(\\d{4})${JOINT}(\\d{4}|\\d{2})$`).exec(text);
  if (range === null) return null;
  const first = Number(range[1]);
  const last = laterYear(first, range[2] ?? '');
  // 2015-16 may be two calendar years or the financial year 2015/16: its days are not known.
  if (last === first + 1 && range[2]?.length === 2) return [yearsLabel(first, last)];
  return last > first && last - first < 100 ? span(first, 1, last, 12) : null;
}

function financialYears(text: string): Found {
  const found = new RegExp(`^(\\d{4})/(\\d{4}|\\d{2})(?:${JOINT}(\\d{4}|\\d{2})/(\\d{4}|\\d{2}))?$`).exec(
    text,
  );
  if (found === null) return null;
  const [, from = '', next = '', to, toNext] = found;
  const first = Number(from);
  if (laterYear(first, next) !== first + 1) return null;
  if (to === undefined || toNext === undefined) return span(first, 4, first + 1, 3);
  const last = laterYear(first, to);
  if (laterYear(last, toNext) !== last + 1 || last <= first) return null;
  return [`${financialLabel(first)} to ${financialLabel(last)}`, day(first, 4, 1), day(last + 1, 3, 31)];
}

function quarters(text: string): Found {
  const found =
    /^(\d{4})(\/\d{2})?\s*-?\s*q([1-4])$/.exec(text) ?? /^(?:q([1-4])\s*)(\d{4})(\/\d{2})?$/.exec(text);
  if (found === null) return null;
  const [year = '', next, quarter = ''] = text.startsWith('q')
    ? [found[2], found[3], found[1]]
    : found.slice(1);
  const first = Number(year);
  const financial = next !== undefined;
  if (financial && laterYear(first, next.slice(1)) !== first + 1) return null;
  // The quarters of a financial year run from April; its fourth is January to March of the next year.
  const month = financial ? ((Number(quarter) * 3) % 12) + 1 : Number(quarter) * 3 - 2;
  const inYear = financial && month < 4 ? first + 1 : first;
  const label = `${financial ? financialLabel(first) : String(first)} Q${quarter}`;
  return [label, day(inYear, month, 1), lastDay(inYear, month + 2)];
}

function monthOf(text: string): number | null {
  const index = MONTHS.findIndex((name) => {
    const full = name.toLowerCase();
    return text === full || text === full.slice(0, 3) || (text === 'sept' && full === 'september');
  });
  return index === -1 ? null : index + 1;
}

function months(text: string): Found {
  const found = new RegExp(`^([a-z]+)\\.? (\\d{4})(?:${JOINT}([a-z]+)\\.? (\\d{4}))?$`).exec(text);
  if (found === null) return null;
  const month = monthOf(found[1] ?? '');
  const lastMonth = found[3] === undefined ? month : monthOf(found[3]);
  if (month === null || lastMonth === null) return null;
  const year = Number(found[2]);
  const lastYear = found[4] === undefined ? year : Number(found[4]);
  return lastYear * 12 + lastMonth >= year * 12 + month ? span(year, month, lastYear, lastMonth) : null;
}

/** `2015-01-01`, `2015-01-01T00:00:00/P3Y`, `2015-04-01/2016-03-31`. */
function isoDates(text: string): Found {
  const found =
    /^(\d{4})-(\d\d)-(\d\d)(?:t00:00:00z?)?(?:\/(?:p(\d+)([ym])|(\d{4})-(\d\d)-(\d\d)(?:t00:00:00z?)?))?$/.exec(
      text,
    );
  if (found === null) return null;
  const [year, month, date, count, , toYear, toMonth, toDate] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    ...number[],
  ];
  if (month < 1 || month > 12 || date < 1 || date > monthEnd(year, month)) return null;
  const start = day(year, month, date);
  if (found[4] !== undefined && count !== undefined && count > 0 && count < 1200 && date === 1) {
    const total = year * 12 + month - 1 + count * (found[5] === 'y' ? 12 : 1) - 1;
    return span(year, month, Math.floor(total / 12), (total % 12) + 1);
  }
  if (found[6] !== undefined && toYear !== undefined && toMonth !== undefined && toDate !== undefined) {
    const end = day(toYear, toMonth, toDate);
    if (toMonth < 1 || toMonth > 12 || toDate < 1 || toDate > monthEnd(toYear, toMonth) || end < start)
      return null;
    if (date === 1 && toDate === monthEnd(toYear, toMonth)) return span(year, month, toYear, toMonth);
    return [`${dayLabel(date, month, year)} to ${dayLabel(toDate, toMonth, toYear)}`, start, end];
  }
  return found[4] === undefined ? [dayLabel(date, month, year), start, start] : null;
}

const dayLabel = (date: number, month: number, year: number): string =>
  `${String(date)} ${monthName(month)} ${String(year)}`;

/**
 * Reads a period as published: `2018`, `2015-17`, `2015 to 2017`, `2015/16`, `2013/14 - 15/16`, `2024 Q1`, `Oct 2015 to Sep 2016`,
 * `2024-01-31`, `2015-01-01T00:00:00/P3Y`. Any other text, an impossible date and one that can be read
 * in two ways (`01/02/2024`, `2015-16`) keep a label and have no dates.
 *
 * @example
 * parsePeriod('2015 - 17'); // { label: '2015–17', raw: '2015 - 17', start: '2015-01-01', end: '2017-12-31' }
 */
export function parsePeriod(raw: string): Period {
  const trimmed = raw.trim();
  const text = trimmed.toLowerCase();
  const found =
    text.length > LONGEST
      ? null
      : (years(text) ?? financialYears(text) ?? quarters(text) ?? months(text) ?? isoDates(text));
  const [label = trimmed, start = null, end = null] = found ?? [];
  return { label, raw, start, end };
}

/**
 * Whether a text was read as a period, dates known or not.
 *
 * @example
 * isPeriodText('Men'); // false
 */
export function isPeriodText(raw: string): boolean {
  return parsePeriod(raw).start !== null || /^\d{4}\s*[-–]\s*\d{2}$/.test(raw.trim().slice(0, LONGEST));
}
