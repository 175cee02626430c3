import type { Period } from './period.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const LONGEST = 64;
const MOST_YEARS = 50;
/** What joins the two ends of a period: hyphen, dashes, minus sign, ‘to’. */
const JOINT = /\s*(?:[-\u2013\u2014\u2212]|\bto\b)\s*/;

/** Whole months: the first, counted from year 0, how many, and the label where it is not that of plain months. */
interface Span {
  readonly first: number;
  readonly count: number;
  readonly label?: string;
}

const two = (number: number): string => String(number % 100).padStart(2, '0');
const iso = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const monthLabel = (month: number): string => `${MONTHS[month % 12] ?? ''} ${String(Math.floor(month / 12))}`;

/** The year that two digits stand for after another year: `1999-01` ends in 2001. */
function yearAfter(year: number, text: string): number {
  if (text.length > 2) return Number(text);
  const same = year - (year % 100) + Number(text);
  return same > year ? same : same + 100;
}

/** `2015/16`: the financial year from April. Its quarters count from April too. */
function financialYear(text: string): Span | null {
  const found = /^(\d{4})\/(\d{4}|\d\d)(?:\s*-?\s*q([1-4]))?$/.exec(text);
  const year = Number(found?.[1]);
  if (found === null || yearAfter(year, found[2] ?? '') !== year + 1) return null;
  const label = `${String(year)}/${two(year + 1)}`;
  const quarter = Number(found[3] ?? 0);
  return quarter === 0
    ? { first: year * 12 + 3, count: 12, label }
    : { first: year * 12 + quarter * 3, count: 3, label: `${label} Q${String(quarter)}` };
}

/** A year, a quarter, a month or a financial year. */
function unit(text: string): Span | null {
  if (/^\d{4}$/.test(text)) return { first: Number(text) * 12, count: 12 };
  const quarter = /^(\d{4})\s*-?\s*q([1-4])$/.exec(text) ?? /^q([1-4])\s*(\d{4})$/.exec(text);
  if (quarter !== null) {
    const [number = 0, year = 0] = quarter
      .slice(1)
      .map(Number)
      .sort((a, b) => a - b);
    return { first: year * 12 + number * 3 - 3, count: 3, label: `${String(year)} Q${String(number)}` };
  }
  const month = /^([a-z]{3,9})\.? (\d{4})$/.exec(text);
  if (month === null) return financialYear(text);
  const name = month[1] === 'sept' ? 'sep' : (month[1] ?? '');
  const index = MONTHS.findIndex((full) =>
    [full.slice(0, 3), full].some((known) => known.toLowerCase() === name),
  );
  return index === -1 ? null : { first: Number(month[2]) * 12 + index, count: 1 };
}

/** Two units of one kind; the second may be shortened (`2015-17`, `2013/14 - 15/16`). */
function range(text: string): Span | null {
  const [from = '', to = '', more] = text.split(JOINT);
  const start = unit(from);
  if (start === null || more !== undefined) return null;
  const year = Math.floor(start.first / 12);
  const [head = '', ...tail] = to.split('/');
  const end = unit(/^\d\d$/.test(head) ? [yearAfter(year, head), ...tail].join('/') : to);
  if (end?.count !== start.count || end.first <= start.first || end.first - start.first > MOST_YEARS * 12)
    return null;
  const joined = { first: start.first, count: end.first - start.first + end.count };
  return start.label === undefined ? joined : { ...joined, label: `${start.label} to ${end.label ?? ''}` };
}

/** `2015-01-01/P3Y` and the like, from the first of a month. */
function duration(year: number, month: number, date: number, count: number, inYears: boolean): Span | null {
  const months = count * (inYears ? 12 : 1);
  return date !== 1 || months < 1 || months > MOST_YEARS * 12
    ? null
    : { first: year * 12 + month - 1, count: months };
}

function labelOf({ first, count, label }: Span): string {
  const year = Math.floor(first / 12);
  if (label !== undefined) return label;
  if (first % 12 === 0 && count % 12 === 0) {
    const last = year + count / 12 - 1;
    if (last === year) return String(year);
    return `${String(year)}–${Math.floor(last / 100) === Math.floor(year / 100) ? two(last) : String(last)}`;
  }
  if (first % 12 === 3 && count === 12) return `${String(year)}/${two(year + 1)}`;
  return count === 1 ? monthLabel(first) : `${monthLabel(first)} to ${monthLabel(first + count - 1)}`;
}

function fromSpan(span: Span, raw: string): Period {
  const end = span.first + span.count - 1;
  const [year, month] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    label: labelOf(span),
    raw,
    start: iso(Math.floor(span.first / 12), (span.first % 12) + 1, 1),
    end: iso(year, month, daysIn(year, month)),
  };
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:t00:00:00z?)?$/;

function isoDate(text: string): readonly [year: number, month: number, date: number] | null {
  const [year = 0, month = 0, date = 0] = ISO.exec(text)?.slice(1).map(Number) ?? [];
  return month < 1 || month > 12 || date < 1 || date > daysIn(year, month) ? null : [year, month, date];
}

/** A day, or days or months from a day. */
function isoPeriod(text: string, raw: string): Period | null {
  const [from = '', to] = text.split('/');
  const start = isoDate(from);
  if (start === null) return null;
  const dayLabel = ([year, month, date]: readonly [number, number, number]): string =>
    `${String(date)} ${monthLabel(year * 12 + month - 1)}`;
  const first = iso(...start);
  if (to === undefined) return { label: dayLabel(start), raw, start: first, end: first };
  const lasting = /^p(\d{1,3})([ym])$/.exec(to);
  if (lasting !== null) {
    const span = duration(...start, Number(lasting[1]), lasting[2] === 'y');
    return span && fromSpan(span, raw);
  }
  const end = isoDate(to);
  if (end === null || iso(...end) < first) return null;
  if (start[2] === 1 && end[2] === daysIn(end[0], end[1])) {
    const month = start[0] * 12 + start[1] - 1;
    return fromSpan({ first: month, count: end[0] * 12 + end[1] - month }, raw);
  }
  return { label: `${dayLabel(start)} to ${dayLabel(end)}`, raw, start: first, end: iso(...end) };
}

/**
 * Reads a period as published: `2018`, `2015-17`, `2015 to 2017`, `2015/16`, `2013/14 - 15/16`, `2024 Q1`, `Oct 2015 to
 * Sep 2016`, `2024-01-31`, `2015-01-01T00:00:00/P3Y`. Any other text, an impossible date and one that can be read
 * in two ways (`01/02/2024`, `2015-16`) keep a label and have no dates.
 *
 * @example
 * parsePeriod('2015 - 17'); // { label: '2015–17', raw: '2015 - 17', start: '2015-01-01', end: '2017-12-31' }
 */
export function parsePeriod(raw: string): Period {
  const trimmed = raw.trim();
  const none = { label: trimmed, raw, start: null, end: null };
  if (trimmed.length > LONGEST) return none;
  const text = trimmed.toLowerCase();
  const span = unit(text) ?? range(text);
  if (span === null) return isoPeriod(text, raw) ?? none;
  const period = fromSpan(span, raw);
  // 2015-16 may be two calendar years or the financial year 2015/16: its days are not known.
  return span.count === 24 && /^\d{4}\D+\d\d$/.test(text) ? { ...none, label: period.label } : period;
}

/**
 * Whether a text was read as a period, dates known or not.
 *
 * @example
 * isPeriodText('Men'); // false
 */
export function isPeriodText(raw: string): boolean {
  return parsePeriod(raw).start !== null || /^\d{4}\s*[-–]\s*\d\d$/.test(raw.trim().slice(0, LONGEST));
}
