import { contrastOf, lightOf } from '../../../packages/charts/src/marks/contrast.js';
import type { Hue } from '../../../packages/charts/src/marks/hues.js';

type Three = readonly [number, number, number];
type Matrix = readonly [Three, Three, Three];

const NORMAL: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * How a colour is seen without one kind of cone, on linear sRGB. Source: G. M. Machado, M. M. Oliveira, L. A. F.
 * Fernandes, A physiologically-based model for simulation of color vision deficiency, IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009) 1291–1298, severity 1.0.
 */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: NORMAL,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (hue: Hue): Three => [lightOf(hue >> 16), lightOf((hue >> 8) & 0xff), lightOf(hue & 0xff)];

const times = (matrix: Matrix, [a, b, c]: Three): Three => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as [number, number, number];
  return [x, y, z];
};

/** A colour as somebody sees it. */
function seen(hue: Hue, vision: Matrix): Hue {
  return times(vision, linear(hue)).reduce((colour, share) => {
    const light = Math.min(1, Math.max(0, share));
    const gamma = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return colour * 256 + Math.round(gamma * 255);
  }, 0);
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** CIELAB, white D65. */
function labOf(hue: Hue): Three {
  const [x, y, z] = times(TO_XYZ, linear(hue));
  const root = (share: number): number =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  const [fx, fy, fz] = [root(x / 0.95047), root(y), root(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const RADIANS = Math.PI / 180;
const cosine = (degrees: number): number => Math.cos(degrees * RADIANS);
const sine = (degrees: number): number => Math.sin(degrees * RADIANS);

/**
 * The difference of two colours, CIEDE2000. Source: G. Sharma, W. Wu, E. N. Dalal, The CIEDE2000 color-difference
 * formula, Color Research and Application 30 (2005) 21–30.
 */
function difference(one: Hue, other: Hue): number {
  return deltaE2000(labOf(one), labOf(other));
}

export function deltaE2000([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [red1, red2] = [a1 * (1 + g), a2 * (1 + g)];
  const [chroma1, chroma2] = [Math.hypot(red1, b1), Math.hypot(red2, b2)];
  const isGrey = chroma1 * chroma2 === 0;
  const angle = (b: number, a: number): number => (Math.atan2(b, a) / RADIANS + 360) % 360;
  const [hue1, hue2] = [angle(b1, red1), angle(b2, red2)];
  const turn = isGrey ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const hueChange = 2 * Math.sqrt(chroma1 * chroma2) * sine(turn / 2);
  const chroma = (chroma1 + chroma2) / 2;
  const isApart = Math.abs(hue1 - hue2) > 180;
  const sum = hue1 + hue2;
  const middle = isGrey ? sum : isApart ? (sum + (sum < 360 ? 360 : -360)) / 2 : sum / 2;
  const t =
    1 -
    0.17 * cosine(middle - 30) +
    0.24 * cosine(2 * middle) +
    0.32 * cosine(3 * middle + 6) -
    0.2 * cosine(4 * middle - 63);
  const offset = ((l1 + l2) / 2 - 50) ** 2;
  const lightness = (l2 - l1) / (1 + (0.015 * offset) / Math.sqrt(20 + offset));
  const saturation = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const shade = hueChange / (1 + 0.015 * chroma * t);
  const twist = -sine(60 * Math.exp(-(((middle - 275) / 25) ** 2))) * 2 * seventh(chroma);
  return Math.sqrt(lightness ** 2 + saturation ** 2 + shade ** 2 + twist * saturation * shade);
}

/** Whether two colours can be distinguished in a vision: by lightness, or by a difference visible at a glance. */
export function areApart(one: Hue, other: Hue, vision: Matrix): boolean {
  const [first, second] = [seen(one, vision), seen(other, vision)];
  return contrastOf(first, second) >= 1.2 || difference(first, second) >= 10;
}
