/** A span of time as published. */
export interface Period {
  /** As shown: `2015–17`, `2018`, `October 2015 to September 2016`. */
  readonly label: string;
  /** The source text, verbatim. */
  readonly raw: string;
  /** First day, `YYYY-MM-DD`, or null where the text could not be read as a date. */
  readonly start: string | null;
  /** Last day, inclusive. */
  readonly end: string | null;
}

/**
 * The first year of a period such as `2015–16`, which is one year or two: its days are not known, and the year that it begins in
 * is. Null for any other period.
 *
 * @example
 * doubtfulYear(parsePeriod('2015-16')); // 2015
 */
export function doubtfulYear({ label, start }: Period): number | null {
  const [, from = '', to = ''] = (start === null ? /^(\d{4})–(\d\d|\d{4})$/.exec(label) : null) ?? [];
  return from !== '' && (Number(from) + 1) % 100 === Number(to.slice(-2)) ? Number(from) : null;
}

/** What is known of when a period begins and ends, as a text whose order is that of time; null where nothing is. */
function timeOf(period: Period): readonly [first: string, last: string] | null {
  if (period.start !== null) return [period.start, period.end ?? ''];
  const year = doubtfulYear(period);
  // After all that begins in its year with days that are known.
  return year === null ? null : [`${String(year).padStart(4, '0')}–`, ''];
}

/**
 * Order of two periods in time: by first day, then last day. Of a period such as `2015–16` the year alone is known. Any other
 * without dates stands before those that have some, and no order is made up among such: a sort leaves them as the source has them.
 *
 * @example
 * [parsePeriod('2016-18'), parsePeriod('2015-17')].sort(comparePeriods)[0]?.label; // '2015–17'
 */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] === other[1] ? 0 : one[1] < other[1] ? -1 : 1;
}

/**
 * What tells periods apart: their dates, or their label where they have none.
 *
 * @example
 * periodKey(parsePeriod('2015 - 17')) === periodKey(parsePeriod('2015 to 2017')); // true
 */
export function periodKey(period: Period | null): string {
  if (period === null) return '';
  return period.start === null ? period.label : `${period.start}/${period.end ?? ''}`;
}
