/** A century, the rest of a year, and that of a later one. */
const YEARS = /(?<!\d)(\d\d)(\d\d)–(\d\d)(?!\d)/g;

/**
 * Several years as a sentence says them, in the spelling of labels in data. One form is used everywhere, since
 * `2015–17` in one sentence and `2015 to 2017` in the next look like two periods.
 *
 * @example
 * yearsInFull('2015–17'); // '2015 to 2017'
 */
export const yearsInFull = (text: string): string =>
  text.replace(YEARS, (whole, century: string, from: string, to: string) =>
    to > from ? `${century}${from} to ${century}${to}` : whole,
  );
