/** What a file may be that is no table of text. */
export type FileKind =
  | 'excel'
  | 'oldExcel'
  | 'openDocument'
  | 'numbers'
  | 'document'
  | 'pdf'
  | 'zip'
  | 'compressed'
  | 'gzip'
  | 'picture'
  | 'parquet'
  | 'statistics'
  | 'database'
  | 'xml';

/** What the messages about files are made of. */
export interface FilesDetails {
  fileOfAnotherKind: { readonly kind: FileKind };
  valuesMissing: { readonly label: string };
  headingWithComma: { readonly heading: string };
  lastLineCut: { readonly line: number; readonly end: string };
}
