import type { Observation } from './observation.js';
import { comparePeriods, type Period, periodKey } from './period.js';

/** The latest period, as far as there is one, and the periods that could not be put in order of time with it. */
export interface LatestPeriod {
  /** Null where there is no period, or none of several can be dated. */
  readonly period: Period | null;
  /** Without the chosen one; all of them where none could be chosen. */
  readonly undated: readonly Period[];
}

/** A year, or a year and the next: what alone may differ in texts that are in order of time. */
const YEARS = /(?<!\d)(\d{4})(?:[-–/](?:\d\d|\d{4}))?(?!\d)/g;

/** The one year of a label and what stands around it; null where it has none or several. */
function yearIn({ label }: Period): { readonly year: number; readonly form: string } | null {
  const [found, more] = [...label.matchAll(YEARS)];
  if (found === undefined || more !== undefined) return null;
  const form = label.replace(YEARS, (text) => (text.length > 4 ? 'years' : 'year'));
  return { year: Number(found[1]), form };
}

/** Periods without dates whose texts are alike but for the year (`2022–23`, `2023–24`), by that year; null for any others. */
function inOrderOfYear(periods: readonly Period[]): readonly Period[] | null {
  const years = periods.map(yearIn);
  const forms = new Set(years.map((one) => one?.form));
  const each = new Set(years.map((one) => one?.year));
  if (forms.size !== 1 || forms.has(undefined) || each.size !== periods.length) return null;
  return [...periods].sort((a, b) => (yearIn(a)?.year ?? 0) - (yearIn(b)?.year ?? 0));
}

/**
 * The periods of the observations, each once: those without dates first, in the source's order or that of their years, then those
 * with dates, earliest first.
 */
export function distinctPeriods(observations: readonly Observation[]): Period[] {
  const periods = new Map<string, Period>();
  let last: Period | null = null;
  for (const { period } of observations) {
    // Rows that share a period share the object too.
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
 * The latest period of the observations, chosen among those that have dates. Where none has, it is the only one, or the last of
 * several that are alike but for the year (`2022–23`, `2023–24`): no order of time is made up from the alphabet.
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
 * The latest period of the observations that can be dated, or null where they have none or it cannot be told.
 *
 * @example
 * latestPeriod(healthyLifeExpectancy().observations)?.label; // '2015–17'
 */
export function latestPeriod(observations: readonly Observation[]): Period | null {
  return chooseLatestPeriod(observations).period;
}
