/** The delimiters of CSV. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Layouts with their own name, as used in `format`. */
export type NamedFormat =
  | 'cdc'
  | 'columns-json'
  | 'education-statistics'
  | 'fingertips'
  | 'fingertips-api'
  | 'json-stat'
  | 'nomis'
  | 'ons'
  | 'ons-download'
  | 'ons-filtered'
  | 'phs'
  | 'pxstat'
  | 'statistics-gov-scot'
  | 'sdmx-csv'
  | 'spreadsheet'
  | 'statswales'
  | 'who-gho';

/** The line numbers of the rows concerned. */
interface Lines {
  readonly lines: readonly number[];
}

/** Details of messages about cells, headings and layouts. */
export interface CsvDetails {
  unclosedQuote: { readonly line: number; readonly offset: number };
  strayQuote: Lines;
  tooFewFields: Lines & { readonly columns: number };
  tooManyFields: Lines & { readonly columns: number; readonly shifted: readonly number[] };
  repeatedHeadings: Lines;
  headingsChange: { readonly line: number; readonly headings: readonly string[] };
  duplicateHeader: { readonly header: string; readonly renamed: readonly string[] };
  unevenRows: { readonly cells: number };
  emptyHeader: { readonly names: readonly string[] };
  spannedHeader: { readonly header: string };
  severalHeaderRows: { readonly row: number };
  spannedCell: { readonly cell: string; readonly row: number };
  titleLines: { readonly first: string; readonly skipRows: number };
  footnoteLines: Lines & { readonly texts: readonly string[] };
  blankLines: Lines;
  /** `decimalComma`: commas both between cells and inside numbers. */
  ambiguousDelimiter: { readonly candidates: readonly (Delimiter | 'decimalComma')[] };
  delimiterRecognised: { readonly delimiter: Delimiter };
  ambiguousFormat: { readonly formats: readonly NamedFormat[] };
  formatMismatch: { readonly format: string };
  formatRecognised: { readonly format: NamedFormat };
  rowsSetAside: Lines & { readonly texts: readonly string[] };
}
