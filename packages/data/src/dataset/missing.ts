/** Why a cell holds no number. Each reason stays a different thing in every view. */
export const MISSING_REASONS = [
  'suppressed',
  'notAvailable',
  'notApplicable',
  'unreliable',
  'noneRecorded',
  'negligible',
  'notSupplied',
  'notANumber',
] as const;

export type MissingReason = (typeof MISSING_REASONS)[number];

/** A value that is not a number, with the reason and the text that stood in the source. */
export interface Missing {
  readonly missing: MissingReason;
  /** The source cell, verbatim. */
  readonly raw: string;
  /** What the source says beside it, such as a value note. */
  readonly note?: string;
}

/**
 * Whether a value is missing. Zero is a value.
 *
 * @example
 * isMissing({ missing: 'suppressed', raw: 'c' }); // true
 */
export function isMissing(value: number | Missing): value is Missing {
  return typeof value !== 'number';
}

/**
 * The number of a value, or null where it is missing.
 *
 * @example
 * numberOf({ missing: 'suppressed', raw: 'c' }); // null
 */
export function numberOf(value: number | Missing): number | null {
  return isMissing(value) ? null : value;
}
