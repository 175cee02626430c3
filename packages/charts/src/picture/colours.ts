import type { OutcomeTone, Tone } from '../chart/types.js';

/** The hues of shaded cells, as the widgets have them. */
export const PICTURE_RAMPS = ['red', 'blue', 'purple'] as const;
export type PictureRamp = (typeof PICTURE_RAMPS)[number];

/** A ground and the text on it. */
export interface Ground {
  readonly fill: string;
  readonly ink: string;
}

/** The colours of a widget on a light page. A picture stands alone: it has no page to take them from. */
export const COLOURS = {
  text: '#0b0c0c',
  muted: '#505a5f',
  surface: '#ffffff',
  hairline: '#d8d8d8',
  link: '#1a65a6',
} as const;

export const TONES: Readonly<Record<Tone, string>> = {
  plain: '#5b93c7',
  picked: '#12436d',
  benchmark: '#505a5f',
  comparator: '#868e93',
  first: '#505a5f',
  second: '#12436d',
};

export const OUTCOMES: Readonly<Record<OutcomeTone, Ground>> = {
  better: { fill: '#00703c', ink: '#ffffff' },
  similar: { fill: '#ffd966', ink: '#0b0c0c' },
  worse: { fill: '#b3261e', ink: '#ffffff' },
  higher: { fill: '#12436d', ink: '#ffffff' },
  lower: { fill: '#a9cfee', ink: '#0b0c0c' },
  notCompared: { fill: '#ffffff', ink: '#0b0c0c' },
};

/** Hue, bulge and depth of each ramp in OKLCH: the numbers of the widgets' style sheet. */
const RAMPS: Readonly<
  Record<PictureRamp, { readonly hue: number; readonly bulge: number; readonly deep: number }>
> = {
  red: { hue: 24, bulge: 0.08, deep: 0.115 },
  blue: { hue: 252, bulge: 0.065, deep: 0.06 },
  purple: { hue: 308, bulge: 0.075, deep: 0.085 },
};

/**
 * The ground of a step, 0 = lightest, and black or white for its text: the formula of the widgets' style sheet.
 *
 * @example
 * rampColour('red', 0, 5); // { fill: '#faedec', ink: '#000000' }
 */
export function rampColour(ramp: PictureRamp, step: number, steps: number): Ground {
  const { hue, bulge, deep } = RAMPS[ramp];
  const t = step / Math.max(1, steps - 1);
  const isDark = t > 0.535;
  const lightness = 0.955 - 0.565 * t - (isDark ? 0.08 : 0);
  const chroma = 0.014 + 4 * bulge * t * (1 - t) + deep * t;
  return { fill: oklch(lightness, chroma, hue), ink: isDark ? '#ffffff' : '#000000' };
}

/** OKLCH as sRGB, clipped. Source: B. Ottosson, A perceptual color space for image processing, 2020. */
function oklch(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map(channel).join('')}`;
}

function channel(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const gamma = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255)
    .toString(16)
    .padStart(2, '0');
}
