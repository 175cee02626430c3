import type { Basis, Subject } from '@commonweal/charts/kit/facts.js';

/** A size as shown; `less`: the size is less than this, the smallest that is shown. */
export interface SizeFacts {
  readonly shown: string;
  readonly less: boolean;
}

export interface DifferenceFacts {
  /** The rows it is about: more than one where the largest difference is shared. */
  readonly labels: readonly string[];
  readonly count: number;
  /** Size, without a sign, as shown; null where the areas are equal. */
  readonly absolute: SizeFacts | null;
  /** Size in per cent of the reference, as shown; null where the reference is not above 0 or the other value below it. */
  readonly relative: SizeFacts | null;
  readonly direction: 'higher' | 'same' | 'lower';
  readonly reference: string;
  readonly other: string;
  readonly unit: string;
  /** Whether the two differ and look equal. */
  readonly asShown: boolean;
}

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
