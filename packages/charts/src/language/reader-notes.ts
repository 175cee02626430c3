/** What a reader is told beside a chart of which something could not be had. Each is a whole sentence. */
export interface ReaderNotes {
  /** Where nothing more exact is known. */
  readonly incomplete: string;
  /** Cells of the data that no part of the chart has. */
  readonly unread: string;
  readonly limits: string;
  readonly letters: string;
  readonly contradiction: string;
  readonly areas: string;
  readonly absent: string;
  readonly benchmark: string;
  readonly noBenchmark: string;
  readonly outcomes: string;
  readonly order: string;
  readonly offline: string;
}
