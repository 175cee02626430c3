import type { MissingReason } from '../dataset/missing.js';
import type { MarkerMeaning } from '../issues/details/values.js';

/**
 * Reasons by marker, each marker between spaces. A third item means the reason is an assumption, and a notice reports
 * it.
 */
const MARKERS: readonly (readonly [markers: string, reason: MissingReason, assumed?: MarkerMeaning])[] = [
  [' [c] suppressed confidential ', 'suppressed'],
  [
    ' [x] na n/a n.a. n.a #n/a <na> null (null) <null> \\n undefined nan #nan nil none missing n/k nk unknown ',
    'notAvailable',
  ],
  [' [z] ', 'notApplicable'],
  [' [u] ', 'unreliable'],
  [' [w] ', 'noneRecorded'],
  [' [low] ', 'negligible'],
  [' c * ', 'suppressed', 'suppressed'],
  [' x : .. † ', 'notAvailable', 'notAvailable'],
  [' z . ', 'notApplicable', 'notApplicable'],
  [' u # ', 'unreliable', 'unreliable'],
  [' - \u2013 \u2014 \u2212 ', 'noneRecorded', 'noneRecorded'],
  [' ~ ', 'negligible', 'negligible'],
  [' #div/0! #ref! #value! #name? #num! #null! ', 'notAvailable', 'spreadsheetError'],
];

/** Reasons written out in words. */
const PHRASES: ReadonlyMap<string, MissingReason> = new Map([
  ['not available', 'notAvailable'],
  ['data not available', 'notAvailable'],
  ['no data', 'notAvailable'],
  ['not known', 'notAvailable'],
  ['not recorded', 'notAvailable'],
  ['not collected', 'notAvailable'],
  ['not applicable', 'notApplicable'],
]);

/** What a marker looks like: most text cells do not, so they need no lookup. */
const LIKE_MARKER =
  /^(?:\[.{1,10}\]|[^\s\d<>]\S{0,2}|#\S{3,6}|n\.a\.|<na>|[<(]null[>)]|null|none|missing|unknown|undefined|suppressed|confidential)$/;

const LONGEST_BOUND = 32;
const SIZE = String.raw`\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s?%?`;
/** A bound instead of a number: `<5`, `fewer than 5`, `5 or more`, `95+`. */
const BOUND = new RegExp(
  String.raw`^(?:(?:[<>≤≥]=?|=[<>]|fewer than|less than|more than|greater than|at least|at most|up to|no more than|under|below|over|above)\s*${SIZE}|${SIZE}\s*(?:\+|(?:or|and) (?:fewer|less|more|over|under|above|below)))$`,
);
/** A range that contains the value; four digits would be years. */
const RANGE = /^(\d{1,3}(?:\.\d+)?)\s?%?\s*(?:[-\u2013]|to)\s*(\d{1,3}(?:\.\d+)?)\s?%?$/;
/** A number in brackets, as accounts write negative numbers. */
const BRACKETED = /^[-\u2212]?\s*[£€$]?\s*\(\s*[£€$]?\s*[\d.,\u00a0\u202f ]{0,24}\d\s*%?\s*\)\s*%?$/;

/** Whether a text gives a bound or a range instead of a number: `<5`, `1-9`, `5 or fewer`. */
function isBound(marker: string): boolean {
  if (marker.length > LONGEST_BOUND) return false;
  const range = RANGE.exec(marker);
  return range === null ? BOUND.test(marker) : Number(range[1]) < Number(range[2]);
}

/**
 * The reason a marker stands for, or null if it is not a marker. A blank is `notSupplied`; a bound instead of a number
 * counts as `suppressed`.
 *
 * @example
 * readMarker('[c]'); // { reason: 'suppressed', assumed: null }
 */
export function readMarker(text: string): { reason: MissingReason; assumed: MarkerMeaning | null } | null {
  const trimmed = text.trim().toLowerCase();
  const marker =
    trimmed.startsWith('[') && trimmed.endsWith(']') ? `[${trimmed.slice(1, -1).trim()}]` : trimmed;
  if (marker === '') return { reason: 'notSupplied', assumed: null };
  const phrase = PHRASES.get(marker);
  if (phrase !== undefined) return { reason: phrase, assumed: null };
  if (LIKE_MARKER.test(marker)) {
    const spaced = ` ${marker} `;
    for (const [markers, reason, assumed = null] of MARKERS) {
      if (markers.includes(spaced)) return { reason, assumed };
    }
  }
  return isBound(marker) ? { reason: 'suppressed', assumed: null } : null;
}

/**
 * Whether a text is a number in brackets, which may be negative. It is never read without being reported.
 *
 * @example
 * isBracketed('(5.2)'); // true
 */
export function isBracketed(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.includes('(') && trimmed.length <= LONGEST_BOUND && BRACKETED.test(trimmed);
}

/**
 * Whether a text takes the place of a number in a column of numbers: a marker (`*`, `[c]`, `NaN`), a bound or a range
 * (`<5`, `1-9`), or a number in brackets. A blank is not a marker.
 *
 * @example
 * ['*', 'None', '<5', '(5.2)', 'York', '5', ''].map(isMarker); // [true, true, true, true, false, false, false]
 */
export function isMarker(text: string): boolean {
  const marker = readMarker(text);
  return marker === null ? isBracketed(text) : marker.reason !== 'notSupplied';
}
