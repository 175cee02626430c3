declare module 'd3-dsv' {
  export interface Format {
    /** Splits text into rows of cells, as in RFC 4180. */
    readonly parseRows: (text: string) => string[][];
  }
  export function dsvFormat(delimiter: string): Format;
  /** Parses text into records, using the names in its first row. */
  export function csvParse(text: string): Record<string, string>[];
  /** Converts a row's text to numbers, dates and booleans. */
  export function autoType(row: readonly string[]): unknown[];
}
