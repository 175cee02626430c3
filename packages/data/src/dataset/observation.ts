import type { Area } from './area.js';
import type { Missing } from './missing.js';
import type { Period } from './period.js';

/** Confidence limits and their level as a fraction (0.95, 0.998). */
export interface Limits {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How a level is written in the name of a column.
 *
 * @example
 * levelName(0.998); // '998'
 */
export function levelName(level: number): string {
  return String(level * 100)
    .replace('.', '')
    .slice(0, 3);
}

/** The publisher's own verdict on a number against its benchmark. */
export const PUBLISHED_OUTCOMES = ['better', 'similar', 'worse', 'higher', 'lower', 'notCompared'] as const;
export type PublishedOutcome = (typeof PUBLISHED_OUTCOMES)[number];

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
  /**
   * The cells of its limits, count and denominator, verbatim, by the name of the column that they are written to: `lower95`, `upper95`,
   * `count`, `denominator`. A mark such as `*` in place of a count stands here. Absent for numbers that had no text.
   */
  readonly rawNumbers?: ReadonlyMap<string, string> | undefined;
  /** Flags such as `r` (revised), `p` (provisional), in the source's order. */
  readonly flags: readonly string[];
  /** Unit of this number, where it is not the indicator's: a table may have a column of percentages beside one of counts. */
  readonly unit?: string;
  /** The outcome as published; absent where the source states none. */
  readonly outcome?: PublishedOutcome;
  /** Every other column of the row, header → cell, verbatim. */
  readonly extra: ReadonlyMap<string, string>;
  /** Line of the source the row starts at (1 = first line), or null for data that had no lines. */
  readonly line: number | null;
}

/**
 * An observation of which nothing is known but what is given.
 *
 * @example
 * observationOf({ code: 'E06000014', name: 'York' }, 65.27, '65.27', {}).limits; // []
 */
export function observationOf(
  area: Area,
  value: number | Missing,
  raw: string,
  rest: Partial<Observation>,
): Observation {
  return {
    area,
    period: null,
    group: new Map(),
    value,
    raw,
    printed: null,
    limits: [],
    count: null,
    denominator: null,
    flags: [],
    extra: new Map(),
    line: null,
    ...rest,
  };
}
