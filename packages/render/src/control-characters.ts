/**
 * Characters that act on a terminal, or on the order and the lines of what it shows, instead of being seen: C0, DEL and
 * C1 controls, direction marks, line and paragraph separators, and marks of annotations.
 */
const CONTROL = String.raw`\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb`;

/** Each of them. */
export const CONTROLS = new RegExp(`[${CONTROL}]`, 'gu');

/** One of them that is no white space of a text: no tab and no line feed. */
export const UNSEEN = new RegExp(`(?![\\t\\n])[${CONTROL}]`, 'u');
