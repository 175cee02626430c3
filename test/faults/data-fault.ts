import type { ReadOptions } from '@commonweal/data';

/** A fault of the catalogue that lies in the data itself. */
export interface DataFault {
  /** Its number in the catalogue. */
  readonly number: number;
  readonly what: string;
  readonly data: string;
  /** What the author says of the data: options of the reader, attributes of an element. */
  readonly options?: Pick<ReadOptions, 'decimal' | 'format'>;
  /** Codes of issues that must be among those reported. */
  readonly codes?: readonly string[];
  /** Codes that the data package tells and a widget, whose reader is smaller, does not. */
  readonly dataCodes?: readonly string[];
  /** Whether the reader tells nothing at all. */
  readonly quiet?: boolean;
  /** What must be in the messages. */
  readonly says?: readonly string[];
  /** What a reader of the data must find as the raw text of some cell. */
  readonly raw?: readonly string[];
  /** Areas and what is read of each: a number, or the reason why there is none. */
  readonly values?: Readonly<Record<string, number | string>>;
  /** Areas and the flags of each value. */
  readonly flags?: Readonly<Record<string, readonly string[]>>;
  /** Areas and the code of each. */
  readonly areaCodes?: Readonly<Record<string, string | null>>;
  /** The name of each row's area, in the order of the rows. */
  readonly names?: readonly string[];
  /** The columns by the names that they are given. */
  readonly columns?: readonly string[];
  /** The periods in their order: the label of each, and its first day or null. */
  readonly periods?: readonly (readonly [label: string, start: string | null])[];
  /** What a reader of the page sees or hears, where a table is drawn. */
  readonly shown?: readonly string[];
  /** Where nothing can be shown: the headings of a table without rows, as HTML. */
  readonly headings?: readonly string[];
  /** Where nothing can be shown. */
  readonly refused?: boolean;
}

/** The header of the plainest file. */
export const head = 'area,value\r\n';
/** Rows for a few areas, one value each. */
export const rows = (...values: readonly string[]): string =>
  head +
  values.map((value, index) => `${['York', 'Leeds', 'Hull', 'Selby'][index] ?? index},${value}\r\n`).join('');
