/** What JSON may be that is no table. */
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

/** What a script may hand over in place of plain data. */
export type DataShape = 'Date' | 'Map' | 'Set';

/** What the messages about JSON and data of scripts are made of. */
export interface JsonDetails {
  /** `found` is the character that does not belong there; null for the end. */
  notJson: { readonly line: number; readonly column: number; readonly found: string | null };
  jsonShape: { readonly shape: JsonShape };
  dataShape: { readonly shape: DataShape };
  jsonTooDeep: { readonly limit: number };
  duplicateKey: { readonly key: string; readonly line: number };
  nestedCell: { readonly column: string };
  tooMuchData: { readonly what: 'cells' | 'columns' | 'rows'; readonly limit: number };
}
