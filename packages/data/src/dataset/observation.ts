import type { Area } from './area.js';
import type { Missing } from './missing.js';
import type { Period } from './period.js';
import type { Polarity } from './polarity.js';

/** Confidence limits and their level as a fraction (0.95, 0.998). */
export interface Limits {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A level as it appears in column names.
 *
 * @example
 * levelName(0.998); // '998'
 */
export function levelName(level: number): string {
  return String(level * 100)
    .replace('.', '')
    .slice(0, 3);
}

/** The publisher's own comparison with the benchmark. */
export const PUBLISHED_OUTCOMES = ['better', 'similar', 'worse', 'higher', 'lower', 'notCompared'] as const;
export type PublishedOutcome = (typeof PUBLISHED_OUTCOMES)[number];

/** One number and everything known about it. */
export interface Observation {
  readonly area: Area;
  readonly period: Period | null;
  /** The group it describes: `sex → Male`, `age → Under 75`, `cause → Cancer`, in the source's order. */
  readonly group: ReadonlyMap<string, string>;
  readonly value: number | Missing;
  /** The value cell, verbatim. */
  readonly raw: string;
  /** The text the publisher printed, if it differs from the rounded value. */
  readonly printed: string | null;
  readonly limits: readonly Limits[];
  readonly count: number | null;
  readonly denominator: number | null;
  /**
   * The verbatim cells of the limits, count and denominator, by output column name: `lower95`, `upper95`, `count`,
   * `denominator`. Includes marks such as `*` in place of a count. Absent for numbers that had no text.
   */
  readonly rawNumbers?: ReadonlyMap<string, string> | undefined;
  /** Flags such as `r` (revised), `p` (provisional), in the source's order. */
  readonly flags: readonly string[];
  /** The unit of this number if it differs from the indicator's: a table can have percentages beside counts. */
  readonly unit?: string;
  /** Which direction is good for this number's indicator, if the data has several indicators and says so for each. */
  readonly polarity?: Polarity;
  /** The heading that this number's indicator is under, if the data has several indicators. */
  readonly domain?: string;
  /**
   * Set if the number is not comparable with those of earlier periods, because the method or definition changed: why, in
   * the source's words, or empty if it does not say.
   */
  readonly break?: string;
  /** The published outcome; absent if the source gives none. */
  readonly outcome?: PublishedOutcome;
  /** Every other column of the row, header → cell, verbatim. */
  readonly extra: ReadonlyMap<string, string>;
  /** Source line where the row starts (1 is the first), or null for data without lines. */
  readonly line: number | null;
}

/**
 * Builds an observation; everything not given is unknown.
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
