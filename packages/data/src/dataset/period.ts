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
 * Order of two periods: by first day, then last day; periods without dates by their label, which begins with
 * the year where it has one.
 *
 * @example
 * [parsePeriod('2016-18'), parsePeriod('2015-17')].sort(comparePeriods)[0]?.label; // '2015–17'
 */
export function comparePeriods(a: Period, b: Period): number {
  const first = a.start ?? a.label;
  const second = b.start ?? b.label;
  if (first !== second) return first < second ? -1 : 1;
  const last = a.end ?? a.label;
  const other = b.end ?? b.label;
  if (last !== other) return last < other ? -1 : 1;
  return 0;
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
