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
