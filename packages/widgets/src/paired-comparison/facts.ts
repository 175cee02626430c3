import type { Basis, DifferenceFacts, Subject } from '@commonweal/charts/kit/facts.js';

export interface PairFacts extends Subject {
  readonly reference: string;
  readonly other: string;
  /** The dimension that the rows are values of, such as `cause`; empty if there is one row. */
  readonly dimension: string;
  readonly rows: number;
  readonly withBoth: number;
  readonly missing: number;
  /** Included in `missing`: rows with text that is not a number. */
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
  /**
   * The largest difference; null if the rows have different units. A difference of the same size in the other direction
   * goes in `opposite`.
   */
  readonly largest: DifferenceFacts | null;
  readonly opposite: DifferenceFacts | null;
  /** Whether some rows are higher and some lower, by value. */
  readonly mixed: boolean;
}
