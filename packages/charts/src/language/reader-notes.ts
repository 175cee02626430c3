/** Notes for readers of a chart with missing parts. Each is a full sentence. */
export interface ReaderNotes {
  /** When nothing more specific is known. */
  readonly incomplete: string;
  /** For cells of the data that could not be read and are not in the chart. */
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
