/** Kinds of JSON that are not a table. */
export type JsonShape =
  | 'answerWithoutData'
  | 'jsonStatWithoutData'
  | 'jsonStatThatDoesNotFit'
  | 'listOfDifferentThings'
  | 'null'
  | 'notPlainData'
  | 'oneRecord'
  | 'recordsWithoutSharedKeys'
  | 'recordWithEmptyList'
  | 'singleValue';

/** Objects that a script may pass instead of plain data. */
export type DataShape = 'Date' | 'Map' | 'Set';

/** Details of messages about JSON and data from scripts. */
export interface JsonDetails {
  /** `found` is the unexpected character; null at the end of the text. */
  notJson: { readonly line: number; readonly column: number; readonly found: string | null };
  jsonShape: { readonly shape: JsonShape };
  dataShape: { readonly shape: DataShape };
  jsonTooDeep: { readonly limit: number };
  duplicateKey: { readonly key: string; readonly line: number };
  nestedCell: { readonly column: string };
  tooMuchData: { readonly what: 'cells' | 'columns' | 'rows'; readonly limit: number };
}
