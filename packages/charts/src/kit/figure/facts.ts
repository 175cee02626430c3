import type { ApartFacts, Basis, DifferenceFacts, ProvisionalFacts, Subject } from '../facts.js';

/** One figure, what it is compared with, and how. */
export interface FigureFacts extends Subject {
  /** The area the figure belongs to; `shown` is null if it has no figure. */
  readonly figure: ApartFacts;
  /** What it is compared with; null if nothing. */
  readonly reference: ApartFacts | null;
  /** Compared by confidence limits, by value alone, or not at all. */
  readonly basis: Basis;
  /** Whether the reference is treated as exact; between two local areas, the limits of both matter. */
  readonly isExact: boolean;
  /**
   * Based on confidence limits: higher or lower than the reference, or not significantly different; null without
   * limits.
   */
  readonly side: 'higher' | 'similar' | 'lower' | null;
  /** Figure minus reference; null if either has no value, or their units differ. */
  readonly difference: DifferenceFacts | null;
  /** Whether the figure or the reference may still change; null if neither does. */
  readonly provisional: ProvisionalFacts | null;
}
