import {
  daysIn,
  fullYear,
  monthIndex,
  MOST_YEARS,
  type Span,
  splitYearLabel,
  yearAfter,
} from './calendar.js';

/** A year that spans two: `2023/24`, `2023-24`, `2023/2024`, `202324`. */
const SPLIT = String.raw`(\d{4})(?:\s?[/-]\s?(\d{4}|\d\d)|(\d\d))`;
const QUARTER = String.raw`(?:q|qtr|quarter)\s?([1-4])`;

const SLASHED_YEAR = /^\d{4}\s?\//;
const SPLIT_YEAR = new RegExp(`^${SPLIT}$`);
/** The kind of year, before or after it. */
const YEAR_KIND = /\(?\b(academic|school|financial|fiscal|calendar)\s+years?\b\)?|^(ay|fy|cy)(?=\s?\d{4})/;
/** A number of months ending with a given one: `year ending March 2024`, `3 months to June 2024`, `FYE 2024`. */
const ENDING =
  /^(?:(?:financial |fiscal )?year|(twelve|six|three|\d\d?) months)[ -](?:ending|ended|end|to) (?:(\d\d)(?:st|th)? )?(.+)$/;
const ENDING_SHORT = /^(fye|ye) (.+)$/;
const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['twelve', 12],
  ['six', 6],
  ['three', 3],
]);

/** The first of two consecutive years, or null. */
function splitYear(text: string): number | null {
  const [, from = '', to, joined = ''] = SPLIT_YEAR.exec(text) ?? [];
  const year = Number(from);
  return from === '' || yearAfter(year, to ?? joined) !== year + 1 ? null : year;
}

/** The year and the quarter in a text, in either order. */
function quarterOf(text: string): { readonly year: string; readonly quarter: number } | null {
  const after = new RegExp(`^(.{4,9}?)[\\s:-]*${QUARTER}$`).exec(text);
  if (after !== null) return { year: after[1] ?? '', quarter: Number(after[2]) };
  const before = new RegExp(`^${QUARTER}[\\s,:-]*(.{4,9})$`).exec(text);
  return before === null ? null : { year: before[2] ?? '', quarter: Number(before[1]) };
}

function quarterSpan(text: string): Span | null {
  // `Q4-24`, as in a spreadsheet's charts. There is no quarter 24, so the digits are a year.
  const short = /^q([1-4])[\s-]'?(\d\d)$/.exec(text);
  const found =
    short === null ? quarterOf(text) : { year: String(fullYear(short[2] ?? '')), quarter: Number(short[1]) };
  if (found === null) return null;
  const { year, quarter } = found;
  const name = `Q${quarter}`;
  if (/^\d{4}$/.test(year)) {
    return { first: Number(year) * 12 + quarter * 3 - 3, count: 3, label: `${year} ${name}` };
  }
  // A year that spans two has the quarters of the financial year, which start in April.
  const split = splitYear(year);
  return split === null
    ? null
    : { first: split * 12 + quarter * 3, count: 3, label: `${splitYearLabel(split)} ${name}` };
}

function halfYear(text: string): Span | null {
  const found = /^(\d{4})[\s-]?[hs]([12])$/.exec(text) ?? /^h([12]) (\d{4})$/.exec(text);
  if (found === null) return null;
  const [half = 0, year = 0] = [Number(found[1]), Number(found[2])].sort((a, b) => a - b);
  return { first: year * 12 + (half - 1) * 6, count: 6 };
}

/**
 * A month by name (`Apr-24`, `April 2024`, `2024 APR`), or by number if unambiguous (`2024-03`, `04/2024`, `2024M03`).
 */
function month(text: string): Span | null {
  const named = /^([a-z]{3,9})\.?[\s/-]?'?(\d{4}|\d\d)$/.exec(text);
  const led = named === null ? /^(\d{4})[\s/-]?([a-z]{3,9})\.?$/.exec(text) : null;
  const [name = '', year = ''] = named?.slice(1) ?? [led?.[2] ?? '', led?.[1] ?? ''];
  const index = monthIndex(name);
  if (index !== -1) return { first: fullYear(year) * 12 + index, count: 1 };
  const numbered =
    /^(?<year>\d{4})[\s-]?m(?<month>\d\d)$/.exec(text) ??
    /^(?<month>\d\d?)[/-](?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4})[/-](?<month>\d\d)$/.exec(text);
  const number = Number(numbered?.groups?.month);
  const first = Number(numbered?.groups?.year);
  if (!(number >= 1 && number <= 12)) return null;
  // 2009-12 could be four years and 2023/24 is one: only numbers that cannot be a span of years are a month.
  const isSpan = /^\d{4}[/-]/.test(text) && yearAfter(first, text.slice(5)) - first <= MOST_YEARS;
  return isSpan ? null : { first: first * 12 + number - 1, count: 1 };
}

/** A year that states its kind: `academic year 2023/24`, `FY 2023-24`, `2023 calendar year`. */
function namedYear(text: string): Span | null {
  const kind = YEAR_KIND.exec(text);
  if (kind === null) return null;
  const rest = text
    .replace(kind[0], ' ')
    .replace(/[\s(),:]+/g, ' ')
    .trim();
  const name = kind[1] ?? kind[2] ?? '';
  if (name.startsWith('c')) return /^\d{4}$|\bq|quarter/.test(rest) ? unit(rest) : null;
  const year = splitYear(rest);
  if (name.startsWith('f')) {
    if (year !== null) return { first: year * 12 + 3, count: 12 };
    const quarter = quarterSpan(rest);
    // The first quarter of "financial year 2023" could be in either of two years.
    return quarter?.label?.includes('/') === true ? quarter : null;
  }
  return year === null
    ? null
    : { first: year * 12 + 8, count: 12, label: `academic year ${splitYearLabel(year)}` };
}

function ending(text: string): Span | null {
  const short = ENDING_SHORT.exec(text);
  const found = short === null ? ENDING.exec(text) : null;
  const to = short?.[2] ?? found?.[3];
  if (to === undefined) return null;
  const isFinancial = short?.[1] === 'fye' || text.startsWith('f');
  const end = isFinancial && /^\d{4}$/.test(to) ? { first: Number(to) * 12 + 2, count: 1 } : month(to);
  const months = found?.[1] === undefined ? 12 : (MONTHS_IN.get(found[1]) ?? Number(found[1]));
  if (end === null || months < 1) return null;
  const last = daysIn(Math.floor(end.first / 12), (end.first % 12) + 1);
  return Number(found?.[2] ?? last) === last ? { first: end.first - months + 1, count: months } : null;
}

/**
 * A year, a quarter, a month, a half-year, a year that states its kind, or a number of months ending with a given one.
 */
function unit(text: string): Span | null {
  if (/^\d{4}$/.test(text)) return { first: Number(text) * 12, count: 12 };
  const year = SLASHED_YEAR.test(text) ? splitYear(text) : null;
  if (year !== null) return { first: year * 12 + 3, count: 12, label: splitYearLabel(year) };
  return quarterSpan(text) ?? month(text) ?? halfYear(text) ?? namedYear(text) ?? ending(text);
}

/**
 * Two units of the same kind. Either can be shortened: the second (`2015-17`, `2013/14 - 15/16`) or the first (`Jan-Mar
 * 2024`).
 */
function joined(from: string, to: string): Span | null {
  const bare = monthIndex(from);
  if (bare !== -1) {
    const end = month(to);
    if (end?.count !== 1 || !/\d{4}/.test(to)) return null;
    const count = ((end.first - bare) % 12) + 1;
    return { first: end.first - count + 1, count };
  }
  const start = unit(from);
  if (start === null) return null;
  const year = Math.floor(start.first / 12);
  const [head = '', ...tail] = to.split('/');
  const end = unit(/^\d\d$/.test(head) ? [yearAfter(year, head), ...tail].join('/') : to);
  if (end?.count !== start.count || end.first <= start.first || end.first - start.first > MOST_YEARS * 12)
    return null;
  const span = { first: start.first, count: end.first - start.first + end.count };
  return start.label === undefined ? span : { ...span, label: `${start.label} to ${end.label ?? ''}` };
}

/**
 * Every way to split a text into the two ends of a period, at a hyphen or ‘to’.
 *
 * @example
 * [...cuts('apr-24 to mar-25')][1]; // ['apr-24', 'mar-25']
 */
export function* cuts(text: string): Iterable<readonly [from: string, to: string]> {
  for (const { 0: joint, index } of text.matchAll(/\s*(?:-|\bto\b)\s*/g)) {
    yield [text.slice(0, index), text.slice(index + joint.length)];
  }
}

/** Texts such as `2015-16`, `2015-2016` or `2015 to 2016`, which could be one year or two. */
const PAIR = /^(\d{4})\s?(?:-|to)\s?(\d{4}|\d\d)$/;

/**
 * Reads a span of whole months. The text must be in lower case, with single spaces and plain hyphens. Null if a year
 * could be one or two.
 *
 * @example
 * parseSpan('2015-17'); // { first: 24180, count: 36 }
 */
export function parseSpan(text: string): Span | null {
  const whole = unit(text);
  if (whole !== null) return whole;
  for (const [from, to] of cuts(text)) {
    const span = joined(from, to);
    if (span !== null) return span;
  }
  return null;
}

/**
 * The first year of a text that could be a single year (such as April to March) or two calendar years; null for any
 * other text.
 *
 * @example
 * pairedYear('2023-24'); // 2023
 */
export function pairedYear(text: string): number | null {
  const [, from = '', to = ''] = PAIR.exec(text) ?? [];
  const year = Number(from);
  return from !== '' && yearAfter(year, to) === year + 1 ? year : null;
}
