import type { Basis, DifferenceFacts, Subject } from '@commonweal/charts/kit/facts.js';

export interface PairFacts extends Subject {
  readonly reference: string;
  readonly other: string;
  /** The dimension the rows are values of, such as `cause`; empty where there is one row. */
  readonly dimension: string;
  readonly rows: number;
  readonly withBoth: number;
  readonly missing: number;
  /** Of those missing: rows with a text that could not be read as a number. */
  readonly unreadable: number;
  readonly basis: Basis;
  /** Whether the reference counts as exact; of two local values the limits of both decide. */
  readonly isExact: boolean;
  /** Of the limits, as a fraction; null where there are none. */
  readonly level: number | null;
  readonly compared: number;
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  /** The largest difference; null where the rows have different units. One of its size to the other side is in `opposite`. */
  readonly largest: DifferenceFacts | null;
  readonly opposite: DifferenceFacts | null;
  /** Whether some rows are higher and some lower, by their values. */
  readonly mixed: boolean;
}
