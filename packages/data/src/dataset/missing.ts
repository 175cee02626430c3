/** Why a cell has no number. Every view keeps the reasons distinct. */
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

/** A missing value: the reason, and the source's text. */
export interface Missing {
  readonly missing: MissingReason;
  /** The source cell, verbatim. */
  readonly raw: string;
  /** The source's explanation, such as a value note. */
  readonly note?: string;
}

/**
 * Whether a value is missing. Zero is not.
 *
 * @example
 * isMissing({ missing: 'suppressed', raw: 'c' }); // true
 */
export function isMissing(value: number | Missing): value is Missing {
  return typeof value !== 'number';
}

/**
 * The number, or null if the value is missing.
 *
 * @example
 * numberOf({ missing: 'suppressed', raw: 'c' }); // null
 */
export function numberOf(value: number | Missing): number | null {
  return isMissing(value) ? null : value;
}
