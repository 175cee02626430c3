import { createIssue, listed, quoted } from '../create-issue.js';
import { attributeText } from '../attribute-text.js';
import type { Issue } from '../issue.js';
import { type CellPlace, places } from '../cell-places.js';

/** The latest period was chosen among those with dates; `undated` are the others, as they are shown. */
export function undatedPeriods(undated: readonly string[], chosen: string): Issue {
  const [first = ''] = undated;
  const one = undated.length === 1;
  const message = `The latest period that has dates is shown: ${quoted(chosen)}. ${one ? 'The period' : 'The periods'} ${listed(undated.map(quoted))} could not be dated, so ${one ? 'it was' : 'they were'} not compared with it. To show ${one ? 'it' : 'one of them'}, write period="${first}".`;
  return createIssue('undated-periods', 'notice', message, { raw: first });
}

/** Several periods of which none can be dated, so that no latest one can be told. */
export function periodNeeded(periods: readonly string[]): Issue {
  const [first = ''] = periods;
  const message = `The data has ${String(periods.length)} periods, and it is not clear which is the latest: ${listed(periods.map(quoted))}. Say which one to show, for example period="${first}".`;
  return createIssue('period-needed', 'fatal', message, { raw: first });
}

/** Months beside years that may begin in any month, such as financial years: both are not joined to one period. */
export function monthsNotJoined(
  months: string,
  years: string,
  year: string,
  choice: readonly [dimension: string, text: string],
): Issue {
  const message = `The months in ${quoted(months)} were not joined with the years in ${quoted(years)}, because a year such as ${quoted(year)} may begin in any month. Each month is a group of its year. To show one, write ${attributeText('where', [choice])}. To show months in their order, give month and year in one column, as 2024-01.`;
  return createIssue('months-not-joined', 'notice', message, { column: months, raw: year });
}

/** Dates such as 01/04/2024, read with the day first; `read` is the first one in words. */
export function dayFirstDates(column: string, cells: readonly CellPlace[], read: string): Issue {
  const { raw = '', line = null } = cells[0] ?? {};
  const message = `Dates such as ${quoted(raw)} were read with the day first, as ${read}. If the month is first, write the dates as 2024-01-31.`;
  return createIssue('day-first-dates', 'notice', message, {
    line,
    column: column === '' ? null : column,
    raw,
  });
}

/** Dates of which at least one has its month first; the other ones of the column may have it too. */
export function monthFirstDates(column: string, cells: readonly CellPlace[]): Issue {
  const message = `Some dates have the month first, so it is not clear which number is the day: ${places(cells)}. They are shown as written and have no dates. Write them as 2024-01-31.`;
  const { raw = null, line = null } = cells[0] ?? {};
  return createIssue('month-first-dates', 'notice', message, {
    line,
    column: column === '' ? null : column,
    raw,
  });
}
