import { doubtfulYear, type Period } from './period.js';

/** First and last day of the time that a period may cover; null if that is not known. */
function spanOf(period: Period): readonly [first: string, last: string] | null {
  if (period.start !== null && period.end !== null) return [period.start, period.end];
  const year = doubtfulYear(period);
  // One year that begins in any month, or two whole years.
  return year === null ? null : [`${String(year)}-01-01`, `${String(year + 1)}-12-31`];
}

/**
 * Whether two periods may have time in common: 2015–17 and 2016–18 share two years. Periods without dates may. Numbers
 * of periods that share time are not independent, so they are not tested against each other.
 *
 * @example
 * shareTime(parsePeriod('2015-17'), parsePeriod('2018-20')); // false
 */
export function shareTime(one: Period, other: Period): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a === null || b === null || (a[0] <= b[1] && b[0] <= a[1]);
}

/**
 * The first two periods, neighbours in order of time, that certainly have time in common; null if there are none.
 *
 * @example
 * overlapAmong(['2015-17', '2016-18'].map(parsePeriod))?.[1].label; // '2016–18'
 */
export function overlapAmong(periods: readonly Period[]): readonly [Period, Period] | null {
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1];
    if (next === undefined || period.end === null || next.start === null) continue;
    if (next.start <= period.end) return [period, next];
  }
  return null;
}

/** Whether one period lies within the other and is shorter, as a quarter in its year. */
export function isWithin(inner: Period, outer: Period): boolean {
  if (inner.start === null || inner.end === null || outer.start === null || outer.end === null) return false;
  const isInside = outer.start <= inner.start && inner.end <= outer.end;
  return isInside && (outer.start < inner.start || inner.end < outer.end);
}
