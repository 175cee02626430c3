/** A period of time as published. */
export interface Period {
  /** The label to show: `2015–17`, `2018`, `October 2015 to September 2016`. */
  readonly label: string;
  /** The source text, verbatim. */
  readonly raw: string;
  /** First day, `YYYY-MM-DD`; null if the text could not be read as a date. */
  readonly start: string | null;
  /** Last day, inclusive. */
  readonly end: string | null;
}

/**
 * The first year of a period such as `2015–16`, which could be one year or two: only the year in which it begins is
 * known. Null for any other period.
 *
 * @example
 * doubtfulYear(parsePeriod('2015-16')); // 2015
 */
export function doubtfulYear({ label, start }: Period): number | null {
  const [, from = '', to = ''] = (start === null ? /^(\d{4})–(\d\d|\d{4})$/.exec(label) : null) ?? [];
  return from !== '' && (Number(from) + 1) % 100 === Number(to.slice(-2)) ? Number(from) : null;
}

/** The known start and end of a period, as texts that sort by time; null if neither is known. */
function timeOf(period: Period): readonly [first: string, last: string] | null {
  if (period.start !== null) return [period.start, period.end ?? ''];
  const year = doubtfulYear(period);
  // After everything that begins in that year with known dates.
  return year === null ? null : [`${String(year).padStart(4, '0')}–`, ''];
}

/**
 * Sort order of two periods in time: by first day, then last day. A period such as `2015–16` sorts by its year. Other
 * undated periods come before dated ones and compare as equal, so that sorting keeps the source's order.
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
 * What identifies a period: its dates, or its label if it has none.
 *
 * @example
 * periodKey(parsePeriod('2015 - 17')) === periodKey(parsePeriod('2015 to 2017')); // true
 */
export function periodKey(period: Period | null): string {
  if (period === null) return '';
  return period.start === null ? period.label : `${period.start}/${period.end ?? ''}`;
}
