import type { MissingReason } from '../dataset/missing.js';

/** What a cell in a status or qualifier column says about its number. */
export interface Status {
  /** Codes such as `r` or `p`, and any longer text verbatim. */
  readonly flags: readonly string[];
  /** Flags that are not reasons: what remains if the number is missing. */
  readonly others: readonly string[];
  /** The reason to use if the number is missing. */
  readonly reason: MissingReason | null;
  /** The longer text, or empty. */
  readonly note: string;
}

/** The status of a number, by its row and its own status column, if any. */
export type StatusAt = (row: number, own: number | null) => Status;

/** A status that says nothing. */
export const NO_STATUS: Status = Object.freeze({
  flags: Object.freeze([]),
  others: Object.freeze([]),
  reason: null,
  note: '',
});

/** Codes of more than two characters; any other text of that length is a word. */
const LONG_CODES = new Set(['low', 'bep', 'bde', 'bdep', 'dep', 'bdu', 'beu', 'dpu']);

/**
 * Whether a text is a code rather than a word, so that one cell can hold several.
 *
 * @example
 * ['r', '[low]', 'Provisional'].map(isStatusCode); // [true, true, false]
 */
export const isStatusCode = (text: string): boolean =>
  text.length <= 2 || LONG_CODES.has(text.toLowerCase()) || /^\[[^\s[\]]{1,12}\]$/.test(text);

/**
 * The reason that a note in words gives for a missing number.
 *
 * @example
 * reasonFromNote('Estimates suppressed for population less than 50'); // 'suppressed'
 */
export function reasonFromNote(note: string): MissingReason {
  if (/suppress|disclos|confidential/i.test(note)) return 'suppressed';
  if (/quality|reliab/i.test(note)) return 'unreliable';
  return /not applicable|cannot exist/i.test(note) ? 'notApplicable' : 'notAvailable';
}
