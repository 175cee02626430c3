import type { PeriodsDetails } from '../../issues/details/periods.js';
import { attributeText } from '../../issues/attribute-text.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { places, quotedList } from './lists.js';

/** A day in words, as `1 April 2024`. */
function dayInWords(day: string): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(day).toLocaleDateString('en-GB', form);
}

export const periods: MessagesOf<PeriodsDetails> = {
  undatedPeriods: ({ undated, chosen }) => {
    const [first = ''] = undated;
    const one = undated.length === 1;
    return `The latest period that has dates is shown: ${quoted(chosen)}. ${one ? 'The period' : 'The periods'} ${quotedList(undated)} could not be dated, so ${one ? 'it was' : 'they were'} not compared with it. To show ${one ? 'it' : 'one of them'}, write period="${first}".`;
  },
  periodNeeded: (details) =>
    `The data has ${String(details.periods.length)} periods, and it is not clear which is the latest: ${quotedList(details.periods)}. Say which one to show, for example period="${details.periods[0] ?? ''}".`,
  periodsWithin: ({ inner, outer }) =>
    `The period ${quoted(inner)} lies within ${quoted(outer)}, so one line cannot go through both. Name the periods to show, separated by semicolons, in period, or remove one kind with where.`,
  noPeriods: () =>
    'The data has no periods, so its figures are shown without change over time. Add a column for the period, such as 2023 or 2021 to 2023, or name it: columns="period=Year".',
  notInTime: ({ undated, withoutPeriod }) =>
    [
      ...(undated.length === 0
        ? []
        : [
            `${undated.length === 1 ? 'The period' : 'The periods'} ${quotedList(undated)} could not be dated, so ${undated.length === 1 ? 'it has' : 'they have'} no place in time and ${undated.length === 1 ? 'is' : 'are'} left out.`,
          ]),
      ...(withoutPeriod === 0
        ? []
        : [
            `${String(withoutPeriod)} ${withoutPeriod === 1 ? 'figure has' : 'figures have'} no period and ${withoutPeriod === 1 ? 'is' : 'are'} left out.`,
          ]),
    ].join(' '),
  dayFirstDates: ({ date, day }) =>
    `Dates such as ${quoted(date)} were read with the day first, as ${dayInWords(day)}. If the month is first, write the dates as 2024-01-31.`,
  monthsNotJoined: ({ months, years, year, choice }) =>
    `The months in ${quoted(months)} were not joined with the years in ${quoted(years)}, because a year such as ${quoted(year)} may begin in any month. Each month is a group of its year. To show one, write ${attributeText('where', [choice])}. To show months in their order, give month and year in one column, as 2024-01.`,
  monthFirstDates: ({ cells }) =>
    `Some dates have the month first, so it is not clear which number is the day: ${places(cells)}. They are shown as written and have no dates. Write them as 2024-01-31.`,
};
