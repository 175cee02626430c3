import { lightOf } from './contrast.js';
import type { Ground, Hue } from './hues.js';

/** The hues of shaded cells. */
export const RAMPS = ['red', 'blue', 'purple'] as const;
export type Ramp = (typeof RAMPS)[number];

/** The kind of page a ramp is on: a dark one turns it round, so that the strongest step is the brightest. */
export interface RampPage {
  readonly isDark: boolean;
  /** Whether the reader asks for more contrast. */
  readonly isMore: boolean;
}

type Five = readonly [Hue, Hue, Hue, Hue, Hue];
type Four = readonly [Hue, Hue, Hue, Hue];

/**
 * The colours each ramp passes through, from the faintest step to the strongest. Lightness falls (on dark pages: rises)
 * evenly and the hue turns, so that neighbours differ by both. `more` has a gap in the middle, because no colour there
 * leaves text 7:1; dark pages then use it backwards.
 */
export const RAMP_HUES = {
  red: {
    light: [0xf7efe3, 0xf7d1b1, 0xf49d7b, 0xc8464a, 0x7b213f],
    dark: [0x342824, 0x68373b, 0xb54245, 0xed8a5c, 0xfcd8a7],
    more: [0xfff9f1, 0xde7d5b, 0x974d48, 0x2b1929],
  },
  blue: {
    light: [0xe6f5f6, 0xafdeea, 0x6abce6, 0x3274bf, 0x2c387b],
    dark: [0x212d35, 0x364868, 0x3e69b9, 0x58b0eb, 0xabf1f9],
    more: [0xf3fcfd, 0x4da6d6, 0x2b64ac, 0x101646],
  },
  purple: {
    light: [0xfbeef3, 0xf3cae0, 0xde9bcf, 0x9a53b8, 0x4e2d81],
    dark: [0x2d2935, 0x4e3f68, 0x864cb2, 0xd58bd3, 0xffd5eb],
    more: [0xfff8fb, 0xcc7ac5, 0x8747aa, 0x251541],
  },
} as const satisfies Readonly<
  Record<Ramp, { readonly light: Five; readonly dark: Five; readonly more: Four }>
>;

/**
 * Shared by all ramps. `crowd`: more than five steps move along the ramp, so that the faintest two still differ; by so
 * much a step. `turn`: the place along the ramp where text changes between black and white. `edge` and `fade`: how much
 * black (on dark pages white) the edge of the faintest step has, and how much less the strongest.
 */
export const RAMP_SHAPE = {
  crowd: 0.08,
  turn: { light: 0.735, dark: 0.55, more: 0.5 },
  edge: 0.45,
  fade: 0.55,
} as const;

/** On screen the class gives the step and the number of steps; the style sheet works out the colour. */
export const stepLook = (step: number, steps: number): string => `shade step${step} of${steps}`;

const LIGHT_PAGE: RampPage = { isDark: false, isMore: false };

/**
 * Background, text and edge colour of a step, 0 = faintest. Uses the same formula as the widgets' style sheet.
 *
 * @example
 * rampColour('red', 0, 5); // { fill: 0xf7efe3, ink: 0x000000, edge: 0x6e6a64 }
 */
export function rampColour(ramp: Ramp, step: number, steps: number, page: RampPage = LIGHT_PAGE): Ground {
  const last = Math.max(1, steps - 1);
  return page.isMore ? moreContrast(ramp, step / last, page) : usual(ramp, step / last, last, page);
}

function usual(ramp: Ramp, part: number, last: number, { isDark }: RampPage): Ground {
  const { crowd, turn, edge, fade } = RAMP_SHAPE;
  const scheme = isDark ? 'dark' : 'light';
  const along = part ** (1 - crowd * Math.max(0, last - 4));
  const fill = through(RAMP_HUES[ramp][scheme], along);
  const isPast = along > turn[scheme];
  return {
    fill: toHue(fill),
    ink: isPast === isDark ? 0x000000 : 0xffffff,
    edge: toHue(mix(fill, isDark ? [1, 0, 0] : [0, 0, 0], Math.max(0, edge - fade * along))),
  };
}

function moreContrast(ramp: Ramp, part: number, { isDark }: RampPage): Ground {
  const along = isDark ? 1 - part : part;
  const [pale, middle, next, deep] = RAMP_HUES[ramp].more;
  const isPast = along > RAMP_SHAPE.turn.more;
  const fill = isPast ? through([next, deep], 2 * along - 1) : through([pale, middle], 2 * along);
  return { fill: toHue(fill), ink: isPast ? 0xffffff : 0x000000, edge: isDark ? 0xffffff : 0x000000 };
}

/** Lightness, green to red, and blue to yellow in OKLab. Source: B. Ottosson, A perceptual color space for image processing, 2020. */
type Lab = readonly [number, number, number];

/** The colour at a place (0 to 1) along a line through colours at equal distances. */
function through(hues: readonly Hue[], along: number): Lab {
  const [first = 0, ...rest] = hues;
  return rest.reduce<Lab>(
    (colour, hue, index) => mix(colour, toLab(hue), clamp(rest.length * along - index)),
    toLab(first),
  );
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

function mix(one: Lab, other: Lab, share: number): Lab {
  const between = (index: 0 | 1 | 2): number => one[index] + (other[index] - one[index]) * share;
  return [between(0), between(1), between(2)];
}

function toLab(hue: Hue): Lab {
  const [red, green, blue] = [lightOf(hue >> 16), lightOf((hue >> 8) & 0xff), lightOf(hue & 0xff)];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHue([lightness, a, b]: Lab): Hue {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.reduce((colour, each) => colour * 256 + channel(each), 0);
}

/** Gamma-encodes one channel, as 0 to 255. */
function channel(linear: number): number {
  const clipped = clamp(linear);
  const gamma = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255);
}
