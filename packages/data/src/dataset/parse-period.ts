import { periodOfSpan, splitYearLabel, two } from './calendar.js';
import { parseDays } from './parse-days.js';
import { pairedYear, parseSpan } from './parse-span.js';
import type { Period } from './period.js';

const LONGEST = 64;

/** A text normalised for parsing: lower case, single spaces, every dash a hyphen. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'");

/**
 * Reads a published period: `2018`, `2015-17`, `2015 to 2017`, `2015/16`, `academic year 2023/24`, `2024 Q1`, `Q1
 * 2024/25`, `Apr-24`, `2024-03`, `Oct 2015 to Sep 2016`, `year ending March 2024`, `2024-01-31`, `01/04/2024` (day
 * first), `1 April 2024`, `2015-11-16T00:00:00/P1Y`, `mid-2022`, `2024 (p)`. Any other text, an impossible date or an
 * ambiguous one (`2015-16`, `2015-2016`, `24-Apr`) gets a label but no dates.
 *
 * @example
 * parsePeriod('2015 - 17'); // { label: '2015–17', raw: '2015 - 17', start: '2015-01-01', end: '2017-12-31' }
 */
export function parsePeriod(raw: string): Period {
  const trimmed = raw.trim();
  const none = { label: trimmed, raw, start: null, end: null };
  if (trimmed.length > LONGEST) return none;
  const text = plain(trimmed);
  // 2015-16 could be two calendar years or the financial year 2015/16, so its dates are unknown.
  const pair = pairedYear(text);
  if (pair !== null) return { ...none, label: `${pair}–${pair % 100 === 99 ? pair + 1 : two(pair + 1)}` };
  const span = parseSpan(text);
  if (span !== null) return periodOfSpan(span, raw);
  return parseDays(text, raw) ?? marked(trimmed, raw) ?? none;
}

/** Marks of a period whose figures may still change, and their meanings. */
const MARKED = /^(.*\d)\s?(?:\(([a-z]+)\)|\[([a-z]+)\]|([per]))$/i;
const MARKS = ['provisional', 'revised', 'estimated'];

/**
 * A period followed by a mark: `2024 (p)`, `2024p`, `2024 (provisional)`. Its dates ignore the mark; its label keeps
 * it.
 */
function marked(text: string, raw: string): Period | null {
  const [, rest = '', round, square, bare] = MARKED.exec(text) ?? [];
  const given = (round ?? square ?? bare ?? '').toLowerCase();
  const mark = MARKS.find((word) => given === word || given === word.slice(0, 1));
  if (mark === undefined) return null;
  const period = parsePeriod(rest);
  return period.start === null ? null : { ...period, raw, label: `${period.label} (${mark})` };
}

/** Names that a column beside the period uses for the kind of year, or for a part of it. */
const IDENTIFIER =
  /^(?:(?:academic|school|financial|fiscal|calendar|tax|reporting)(?: year)?(?: q[1-4])?|(?:autumn|spring|summer)(?: and (?:spring|summer))? term|(?:autumn|spring|summer) terms?|part [12]\b.*|week \d\d?|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Frequencies, which add nothing to the period's own text. */
const FREQUENCY =
  /^(?:annual(?:ly)?|yearly|years?|half-year(?:ly)?|quarter(?:ly|s)?|(?:calendar )?month(?:ly|s)?|weekly|weeks?|daily|days?|dates?|[aqmwd])$/i;

/**
 * Whether a text beside a period identifies the kind of period.
 *
 * @example
 * isTimeIdentifier('Academic year'); // true
 */
export function isTimeIdentifier(text: string): boolean {
  const name = text.trim().slice(0, LONGEST);
  return IDENTIFIER.test(name) || FREQUENCY.test(name);
}

/**
 * Reads a period whose kind is in another column: `202324` beside ‘Academic year’.
 *
 * @example
 * parseNamedPeriod('202324', 'Academic year').label; // 'academic year 2023/24'
 */
export function parseNamedPeriod(raw: string, identifier: string): Period {
  const text = raw.trim();
  const given = identifier.trim();
  if (given === '' || FREQUENCY.test(given)) {
    const month = /month/i.test(given) ? /^(\d{4})(\d\d)$/.exec(text) : null;
    return { ...parsePeriod(month === null ? raw : `${month[1] ?? ''}M${month[2] ?? ''}`), raw };
  }
  const name = /^(?:academic|school|financial|fiscal|calendar|tax)$/i.test(given) ? `${given} year` : given;
  // The period may already include its own kind.
  if (plain(text).includes(plain(name))) return parsePeriod(raw);
  const found = parsePeriod(`${name} ${text}`);
  if (found.start !== null) return { ...found, raw };
  if (/^calendar year$/i.test(name)) return parsePeriod(raw);
  // Without dates the label needs both, to distinguish the autumn and spring terms of one year.
  const split = /^(\d{4})(\d\d)$/.exec(text);
  const year = Number(split?.[1]);
  const isSplit = split !== null && (year + 1) % 100 === Number(split[2]);
  return { ...found, raw, label: `${name} ${isSplit ? splitYearLabel(year) : text}` };
}

/**
 * Whether a text can be read as a period, with or without dates.
 *
 * @example
 * isPeriodText('Men'); // false
 */
export function isPeriodText(raw: string): boolean {
  return parsePeriod(raw).start !== null || pairedYear(plain(raw.trim().slice(0, LONGEST))) !== null;
}
