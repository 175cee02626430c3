import type { CellPlace } from '../cell-places.js';
import { createIssue } from '../create-issue.js';
import type { Issue, Where } from '../issue.js';

/** The latest period was chosen from those with dates; `undated` are the others, as shown. */
export function undatedPeriods(undated: readonly string[], chosen: string): Issue {
  const details = { text: 'undatedPeriods', undated, chosen } as const;
  return createIssue('undated-periods', 'notice', details, { raw: undated[0] ?? '' });
}

/** Several periods, none of which can be dated, so there is no telling which is the latest. */
export function periodNeeded(periods: readonly string[]): Issue {
  return createIssue('period-needed', 'fatal', { text: 'periodNeeded', periods }, { raw: periods[0] ?? '' });
}

/** Periods that lie within others, such as quarters beside their years: a line cannot go through both. */
export function periodsWithin(inner: string, outer: string): Issue {
  return createIssue('periods-within', 'fatal', { text: 'periodsWithin', inner, outer }, { raw: inner });
}

/** Data without periods, for a chart of change over time. */
export function noPeriods(): Issue {
  return createIssue('no-periods', 'notice', { text: 'noPeriods' });
}

/** Figures that have no place in time: those of periods that could not be dated, and those of no period. */
export function notInTime(undated: readonly string[], withoutPeriod: number): Issue {
  const details = { text: 'notInTime', undated, withoutPeriod } as const;
  return createIssue('not-in-time', 'partial', details, { raw: undated[0] ?? '' });
}

/**
 * Months beside years that may start in any month, such as financial years: the two are not combined into one period.
 */
export function monthsNotJoined(
  months: string,
  years: string,
  year: string,
  choice: readonly [dimension: string, text: string],
): Issue {
  const details = { text: 'monthsNotJoined', months, years, year, choice } as const;
  return createIssue('months-not-joined', 'notice', details, { column: months, raw: year });
}

const firstDate = (column: string, cells: readonly CellPlace[]): Partial<Where> & { raw: string | null } => ({
  line: cells[0]?.line ?? null,
  column: column === '' ? null : column,
  raw: cells[0]?.raw ?? null,
});

/** Dates such as 01/04/2024, read day first; `day` is how the first one was read: `2024-04-01`. */
export function dayFirstDates(column: string, cells: readonly CellPlace[], day: string): Issue {
  const details = { text: 'dayFirstDates', date: cells[0]?.raw ?? '', day } as const;
  return createIssue('day-first-dates', 'notice', details, firstDate(column, cells));
}

/** Dates, at least one of which has its month first; the others in the column may too. */
export function monthFirstDates(column: string, cells: readonly CellPlace[]): Issue {
  const details = { text: 'monthFirstDates', cells } as const;
  return createIssue('month-first-dates', 'notice', details, firstDate(column, cells));
}
