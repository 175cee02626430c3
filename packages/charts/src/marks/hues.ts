import type { OutcomeTone, Tone } from './tones.js';

/** A colour as 0xRRGGBB. Style sheets accept interpolated numbers, but no other text. */
export type Hue = number;

/**
 * A background colour, the text colour on it, and the edge around it: its own colour, or one of at least 3:1 against
 * the page if the background has less.
 */
export interface Ground {
  readonly fill: Hue;
  readonly ink: Hue;
  readonly edge: Hue;
}

/** Everything that is coloured, on one kind of page. */
export interface Palette {
  readonly colours: Readonly<Record<'text' | 'muted' | 'surface' | 'hairline' | 'link', Hue>>;
  readonly tones: Readonly<Record<Tone, Hue>>;
  readonly outcomes: Readonly<Record<OutcomeTone, Ground>>;
  /** Outcome signs on the page itself, where no cell is filled. */
  readonly signs: Readonly<Record<OutcomeTone, Hue>>;
}

const BLACK = 0x0b0c0c;
const WHITE = 0xffffff;
const GREY = 0x505a5f;
const NAVY = 0x12436d;

const PALE = 0xf3f2f1;
const SILVER = 0xb8bdc1;
const SKY = 0x9cc9f5;

/** Strong enough to need no edge. */
const strong = (fill: Hue, ink: Hue): Ground => ({ fill, ink, edge: fill });

/** Text and background colours for a light page. An exported image has no page to inherit them from. */
export const COLOURS = {
  text: BLACK,
  muted: GREY,
  surface: WHITE,
  hairline: 0xd5d9dc,
  link: 0x0f5c9c,
} as const satisfies Palette['colours'];

/** Mark colours for a light page: greys, and one saturated colour for what is highlighted. */
export const TONES = {
  plain: 0x8796a5,
  highlighted: NAVY,
  benchmark: GREY,
  comparator: 0x6b747a,
  first: GREY,
  second: NAVY,
} as const satisfies Palette['tones'];

/** Background colours of outcomes on a light page. Better and worse differ in lightness too, for print in grey. */
export const OUTCOMES: Palette['outcomes'] = {
  better: /* @__PURE__ */ strong(0x2b9485, BLACK),
  similar: { fill: 0xf2efe9, ink: BLACK, edge: 0x8a7f74 },
  worse: /* @__PURE__ */ strong(0xa3283d, WHITE),
  higher: /* @__PURE__ */ strong(NAVY, WHITE),
  lower: { fill: 0xa9cfee, ink: BLACK, edge: 0x4f82ab },
  notCompared: { fill: WHITE, ink: BLACK, edge: COLOURS.hairline },
};

/** Signs of outcomes on a light page. What is no judgement has no colour of its own. */
export const SIGNS: Palette['signs'] = {
  better: 0x0b6b60,
  similar: GREY,
  worse: 0xa3283d,
  higher: NAVY,
  lower: NAVY,
  notCompared: GREY,
};

const DARK_COLOURS = {
  text: PALE,
  muted: SILVER,
  surface: 0x15181a,
  hairline: 0x343b40,
  link: 0x8fc1ee,
} as const satisfies Palette['colours'];

/** The same on a dark page. Its background is the page's own; `surface` is a typical one, for checks. */
export const DARK: Palette = {
  colours: DARK_COLOURS,
  tones: {
    plain: 0x6f8296,
    highlighted: SKY,
    benchmark: SILVER,
    comparator: 0x949ca2,
    first: SILVER,
    second: SKY,
  },
  outcomes: {
    better: /* @__PURE__ */ strong(0x1c7f71, WHITE),
    similar: { fill: 0x262b2f, ink: PALE, edge: 0x7d848a },
    worse: /* @__PURE__ */ strong(0xff9d94, BLACK),
    higher: /* @__PURE__ */ strong(SKY, BLACK),
    lower: /* @__PURE__ */ strong(0x2f6ca3, WHITE),
    notCompared: { fill: DARK_COLOURS.surface, ink: PALE, edge: DARK_COLOURS.hairline },
  },
  signs: {
    better: 0x5fd0bd,
    similar: SILVER,
    worse: 0xff9d94,
    higher: SKY,
    lower: SKY,
    notCompared: SILVER,
  },
};

/** What changes for readers who ask for more contrast. Edges then have the colour of text. */
export const MORE_CONTRAST = {
  light: {
    link: 0x003b75,
    plain: 0x5d6b79,
    comparator: 0x49535a,
    better: { fill: 0x5cc4b4, ink: 0x000000 },
    worse: { fill: 0x8c1430, ink: WHITE },
    lower: { fill: 0xa9cfee, ink: 0x000000 },
  },
  dark: {
    link: 0xb5dafa,
    plain: 0xa3b3c2,
    comparator: 0xc3cad0,
    better: { fill: 0x0f5e53, ink: WHITE },
    worse: { fill: 0xffb3ab, ink: 0x000000 },
    lower: { fill: 0x1d4f7c, ink: WHITE },
  },
} as const;

/**
 * Formats a colour for an SVG attribute.
 *
 * @example
 * hex(0x12436d); // '#12436d'
 */
export function hex(hue: Hue): string {
  return `#${hue.toString(16).padStart(6, '0')}`;
}
