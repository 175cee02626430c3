/** A fault of the catalogue that lies in the data itself. */
export interface DataFault {
  /** Its number in the catalogue. */
  readonly number: number;
  readonly what: string;
  readonly data: string;
  /** Codes of issues that must be among those told. */
  readonly codes?: readonly string[];
  /** Codes that the data package tells and a widget, whose reader is smaller, does not. */
  readonly dataCodes?: readonly string[];
  /** What a reader of the data must find as the raw text of some cell. */
  readonly raw?: readonly string[];
  /** Areas and what is read of each: a number, or the reason why there is none. */
  readonly values?: Readonly<Record<string, number | string>>;
  /** Where nothing can be shown. */
  readonly refused?: boolean;
}

/** The header of the plainest file. */
export const head = 'area,value\r\n';
/** Rows for a few areas, one value each. */
export const rows = (...values: readonly string[]): string =>
  head +
  values.map((value, index) => `${['York', 'Leeds', 'Hull', 'Selby'][index] ?? index},${value}\r\n`).join('');
