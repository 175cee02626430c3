import type { ApartFacts, Basis, DifferenceFacts, Subject } from '@commonweal/charts/kit/facts.js';

/** One figure, what it is compared with, and how. */
export interface StatFacts extends Subject {
  /** The area whose figure it is; `shown` is null where there is none. */
  readonly figure: ApartFacts;
  /** What it is compared with; null where there is nothing. */
  readonly reference: ApartFacts | null;
  /** By limits, by the values alone, or not at all. */
  readonly basis: Basis;
  /** Whether the reference counts as exact; of two local areas the limits of both decide. */
  readonly isExact: boolean;
  /** By its limits: higher or lower than the reference, or not significantly different; null without limits. */
  readonly side: 'higher' | 'similar' | 'lower' | null;
  /** Figure less reference; null where either has no value, or the two units differ. */
  readonly difference: DifferenceFacts | null;
}
