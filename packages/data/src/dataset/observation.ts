import type { Area } from './area.js';
import type { Missing } from './missing.js';
import type { Period } from './period.js';

/** Confidence limits and their level as a fraction (0.95, 0.998). */
export interface Limits {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/** One number, with all that is known of it. */
export interface Observation {
  readonly area: Area;
  readonly period: Period | null;
  /** The group it is about: `sex → Male`, `age → Under 75`, `cause → Cancer`. Order is the source's. */
  readonly group: ReadonlyMap<string, string>;
  readonly value: number | Missing;
  /** The value cell, verbatim. */
  readonly raw: string;
  /** The text the publisher printed, where it differs from the value's own rounding. */
  readonly printed: string | null;
  readonly limits: readonly Limits[];
  readonly count: number | null;
  readonly denominator: number | null;
  /** Flags such as `r` (revised), `p` (provisional), in the source's order. */
  readonly flags: readonly string[];
  /** Every other column of the row, header → cell, verbatim. */
  readonly extra: ReadonlyMap<string, string>;
  /** Line of the source the row starts at (1 = first line), or null for data that had no lines. */
  readonly line: number | null;
}
