import type { OutcomeTone, Tone } from './tones.js';

/** A colour as 0xRRGGBB. Style sheets accept interpolated numbers, but no other text. */
export type Hue = number;

/** A background colour and the text colour on it. */
export interface Ground {
  readonly fill: Hue;
  readonly ink: Hue;
}

const BLACK = 0x0b0c0c;
const WHITE = 0xffffff;
const GREY = 0x505a5f;
const NAVY = 0x12436d;

/** Text and background colours for a light page. An exported image has no page to inherit them from. */
export const COLOURS = {
  text: BLACK,
  muted: GREY,
  surface: WHITE,
  hairline: 0xd8d8d8,
  link: 0x1a65a6,
} as const satisfies Readonly<Record<string, Hue>>;

/** Mark colours for a light page. */
export const TONES = {
  plain: 0x5b93c7,
  highlighted: NAVY,
  benchmark: GREY,
  comparator: 0x868e93,
  first: GREY,
  second: NAVY,
} as const satisfies Readonly<Record<Tone, Hue>>;

/** Background colours of outcomes, the same on light and dark pages. */
export const OUTCOMES = {
  better: { fill: 0x00703c, ink: WHITE },
  similar: { fill: 0xffd966, ink: BLACK },
  worse: { fill: 0xb3261e, ink: WHITE },
  higher: { fill: NAVY, ink: WHITE },
  lower: { fill: 0xa9cfee, ink: BLACK },
  notCompared: { fill: WHITE, ink: BLACK },
} as const satisfies Readonly<Record<OutcomeTone, Ground>>;

/**
 * Formats a colour for an SVG attribute.
 *
 * @example
 * hex(0x00703c); // '#00703c'
 */
export function hex(hue: Hue): string {
  return `#${hue.toString(16).padStart(6, '0')}`;
}
