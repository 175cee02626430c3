/**
 * Invisible characters that control a terminal, or change the order or lines of the text it shows: C0, DEL and C1
 * controls, direction marks, line and paragraph separators, and annotation marks.
 */
const CONTROL = String.raw`\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb`;

/** All of them. */
export const CONTROLS = new RegExp(`[${CONTROL}]`, 'gu');

/** Any of them except tab and line feed. */
export const UNSEEN = new RegExp(`(?![\\t\\n])[${CONTROL}]`, 'u');
