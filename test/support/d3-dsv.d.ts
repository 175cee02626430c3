declare module 'd3-dsv' {
  export interface Format {
    /** The cells of a text by RFC 4180, row by row. */
    readonly parseRows: (text: string) => string[][];
  }
  export function dsvFormat(delimiter: string): Format;
  /** The rows of a text as records, by the names in its first row. */
  export function csvParse(text: string): Record<string, string>[];
  /** Numbers, dates, true and false of a row's texts. */
  export function autoType(row: readonly string[]): unknown[];
}
