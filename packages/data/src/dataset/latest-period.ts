import type { Observation } from './observation.js';
import { comparePeriods, type Period, periodKey } from './period.js';

/** The latest period, and the periods that have no known place in time relative to it. */
export interface LatestPeriod {
  /** Null if there is no period, or if there are several and none can be dated. */
  readonly period: Period | null;
  /** Excludes `period`; includes every period if that is null. */
  readonly undated: readonly Period[];
}

/** A year, or a year and the next. Undated periods can be sorted if this is all they differ in. */
const YEARS = /(?<!\d)(\d{4})(?:[-–/](?:\d\d|\d{4}))?(?!\d)/g;

/** The only year in a label and the text around it; null if there are none or several. */
function yearIn({ label }: Period): { readonly year: number; readonly form: string } | null {
  const [found, more] = [...label.matchAll(YEARS)];
  if (found === undefined || more !== undefined) return null;
  const form = label.replace(YEARS, (text) => (text.length > 4 ? 'years' : 'year'));
  return { year: Number(found[1]), form };
}

/**
 * Sorts periods without dates by year if their labels only differ in the year (`2022–23`, `2023–24`); otherwise null.
 */
function inOrderOfYear(periods: readonly Period[]): readonly Period[] | null {
  const years = periods.map(yearIn);
  const forms = new Set(years.map((one) => one?.form));
  const each = new Set(years.map((one) => one?.year));
  if (forms.size !== 1 || forms.has(undefined) || each.size !== periods.length) return null;
  return [...periods].sort((a, b) => (yearIn(a)?.year ?? 0) - (yearIn(b)?.year ?? 0));
}

/**
 * The distinct periods of the observations. Undated ones come first (in the source's order, or by year if all periods
 * are undated), then dated ones, earliest first.
 */
export function distinctPeriods(observations: readonly Observation[]): Period[] {
  const periods = new Map<string, Period>();
  let last: Period | null = null;
  for (const { period } of observations) {
    // Rows with the same period share one object.
    if (period === null || period === last) continue;
    periods.set(periodKey(period), period);
    last = period;
  }
  const all = [...periods.values()];
  const undated = all.filter(({ start }) => start === null);
  const ordered = undated.length === all.length ? inOrderOfYear(undated) : null;
  return ordered === null ? all.sort(comparePeriods) : [...ordered];
}

/**
 * The latest dated period of the observations. If none has dates, it is the only period, or the last of several whose
 * labels only differ in the year (`2022–23`, `2023–24`). Alphabetical order never counts as order in time.
 *
 * @example
 * chooseLatestPeriod(healthyLifeExpectancy().observations).period?.label; // '2015–17'
 */
export function chooseLatestPeriod(observations: readonly Observation[]): LatestPeriod {
  const periods = distinctPeriods(observations);
  const undated = periods.filter(({ start }) => start === null);
  const last = periods.at(-1) ?? null;
  if (undated.length < periods.length || last === null)
    return { period: periods.filter(({ start }) => start !== null).at(-1) ?? null, undated };
  const isCertain = undated.length === 1 || inOrderOfYear(undated) !== null;
  return isCertain ? { period: last, undated: [] } : { period: null, undated };
}

/**
 * The latest period of the observations, or null if there is none or it cannot be determined.
 *
 * @example
 * latestPeriod(healthyLifeExpectancy().observations)?.label; // '2015–17'
 */
export function latestPeriod(observations: readonly Observation[]): Period | null {
  return chooseLatestPeriod(observations).period;
}
