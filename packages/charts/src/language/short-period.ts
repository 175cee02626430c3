const MONTHS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?=\s+\d)/g;
/** A year after a month. */
const YEAR = /(?<=\p{L} )(?:19|20)(\d\d)\b/gu;
const YEARS_TO = /\b(\d\d)(\d\d) to \1?(\d\d|\d{4})\b/g;

/**
 * A label of a period in data as a tick has room for it.
 *
 * @example
 * ['April 2016', '2015 to 2017'].map(shortPeriod); // ['Apr ’16', '2015–17']
 */
export const shortPeriod = (label: string): string =>
  label.replace(YEARS_TO, '$1$2–$3').replace(MONTHS, '$1').replace(YEAR, '’$1');
