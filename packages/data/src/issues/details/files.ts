/** Kinds of file that are not a text table. */
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
  | 'image'
  | 'parquet'
  | 'statistics'
  | 'database'
  | 'xml';

/** Details of messages about files. */
export interface FilesDetails {
  fileOfAnotherKind: { readonly kind: FileKind };
  valuesMissing: { readonly label: string };
  headingWithComma: { readonly heading: string };
  lastLineCut: { readonly line: number; readonly end: string };
}
