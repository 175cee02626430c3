import { columnKey } from '../../dataset/filter.js';
import { isPeriodText } from '../../dataset/parse-period.js';
import { headingUnit } from '../heading-unit.js';

/** The period in a heading, and the heading's other words. */
export interface HeadingPeriod {
  readonly period: string;
  readonly rest: string;
}

/** A period at the end of a heading, with or without brackets, or at the start without them. */
const FORMS = [
  /^(?<rest>.*\S)\s*[([](?<period>[^()[\]]+)[)\]]$/,
  // A month or quarter belongs to its year: `Rate, March 2019`.
  /^(?<rest>.*?\S)[\s,_:–-]+(?<period>(?:Q[1-4]\s+|(?!years?\b)\p{L}{3,9}\s+|\p{L}{3}-)\d{2,4})$/iu,
  /^(?<rest>.*[^\s,])[\s,_:–-]+(?<period>\d{2,4}(?:[/–-]\d{2,4})?)$/u,
  /^(?<period>\d{4}(?:[/–-]\d{2,4})?(?:\s+Q[1-4])?)[\s,_:–-]+(?<rest>.*\S)$/,
];

/**
 * The period that a heading contains beside other words, or null.
 *
 * @example
 * headingPeriod('Rate per 1,000 (2019/20)'); // { period: '2019/20', rest: 'Rate per 1,000' }
 */
export function headingPeriod(heading: string): HeadingPeriod | null {
  const text = heading.slice(0, 200).trim();
  if (!/\d\d/.test(text)) return null;
  for (const form of FORMS) {
    const { period = '', rest = '' } = form.exec(text)?.groups ?? {};
    if (period !== '' && isPeriodText(period)) return { period, rest };
  }
  return null;
}

/**
 * The unit that a heading states beside its period, or null. A mark after a period is no unit.
 *
 * @example
 * ['Price (p), 2023', '2023[p]'].map(unitBesidePeriod); // ['p', null]
 */
export const unitBesidePeriod = (heading: string): string | null =>
  isPeriodText(heading) ? null : headingUnit(headingPeriod(heading)?.rest ?? heading);

/**
 * The periods in several headings, in order, where the headings differ only by period; null where they differ in more, or two periods are
 * the same.
 *
 * @example
 * periodsOfHeadings(['Rate (2019)', 'Rate (2020)']); // ['2019', '2020']
 */
export function periodsOfHeadings(headings: readonly string[]): readonly string[] | null {
  const found = headings.map(headingPeriod);
  const periods = found.flatMap((one) => one?.period ?? []);
  const rests = new Set(found.map((one) => (one === null ? null : columnKey(one.rest))));
  return periods.length > 1 && rests.size === 1 && new Set(periods).size === headings.length ? periods : null;
}
