import type { Ground } from './hues.js';

/** The hues of shaded cells. */
export const RAMPS = ['red', 'blue', 'purple'] as const;
export type Ramp = (typeof RAMPS)[number];

/**
 * Hue of each ramp in OKLCH, the extra chroma in the middle (`bulge`), and the chroma gained by the dark end (`deep`).
 */
export const RAMP_HUES = {
  red: { hue: 24, bulge: 0.08, deep: 0.115 },
  blue: { hue: 252, bulge: 0.065, deep: 0.06 },
  purple: { hue: 308, bulge: 0.075, deep: 0.085 },
} as const satisfies Readonly<
  Record<Ramp, { readonly hue: number; readonly bulge: number; readonly deep: number }>
>;

/**
 * Shared by all ramps: lightness of the palest step (`top`), the loss by the darkest step (`span`), the further loss
 * (`jump`) beyond `dark` (0 to 1 along the ramp), where text switches from black to white; and chroma of the palest
 * step (`pale`).
 */
export const RAMP_SHAPE = { top: 0.955, span: 0.565, dark: 0.535, jump: 0.08, pale: 0.014 } as const;

/** On screen the class gives the step and the number of steps; the style sheet works out the colour. */
export const stepLook = (step: number, steps: number): string => `shade step${step} of${steps}`;

/**
 * Background colour of a step, 0 = lightest, with black or white for its text. Uses the same formula as the widgets'
 * style sheet.
 *
 * @example
 * rampColour('red', 0, 5); // { fill: 0xfaedec, ink: 0x000000 }
 */
export function rampColour(ramp: Ramp, step: number, steps: number): Ground {
  const { hue, bulge, deep } = RAMP_HUES[ramp];
  const { top, span, dark, jump, pale } = RAMP_SHAPE;
  const t = step / Math.max(1, steps - 1);
  const isDark = t > dark;
  const lightness = top - span * t - (isDark ? jump : 0);
  const chroma = pale + 4 * bulge * t * (1 - t) + deep * t;
  return { fill: oklch(lightness, chroma, hue), ink: isDark ? 0xffffff : 0x000000 };
}

/** Converts OKLCH to sRGB, clipped. Source: B. Ottosson, A perceptual color space for image processing, 2020. */
function oklch(lightness: number, chroma: number, hue: number): number {
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
  return linear.reduce((colour, each) => colour * 256 + channel(each), 0);
}

/** Gamma-encodes one channel, as 0 to 255. */
function channel(linear: number): number {
  const clipped = Math.min(1, Math.max(0, linear));
  const gamma = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255);
}
