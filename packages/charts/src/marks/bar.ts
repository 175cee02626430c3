import { COLOURS, hex, TONES } from './hues.js';
import type { ImageShape, SvgAttributes, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, percent } from './shape.js';
import type { Tone } from './tones.js';

export interface Bar {
  readonly kind: 'bar';
  readonly x: number;
  readonly width: number;
  readonly tone: Tone;
  /**
   * Bars in one cell are stacked from the top: lane 0 of 1, or lanes 0 and 1 of 2. Lane 0 of 0 is a band as high as the
   * cell, behind its other marks.
   */
  readonly lane: number;
  readonly lanes: number;
}

/** In image exports: a bar's thickness, and its top edge relative to the middle of its cell. */
const ALONE = { top: -8, height: 16 };
const PAIR = [
  { top: -14, height: 13 },
  { top: 1, height: 13 },
] as const;
const SIGN = { top: -7, height: 14 };
/** Outline of the first bar of a pair, in pixels. It is hollow, so that colour is not all that tells the two apart. */
export const BAR_OUTLINE = 2;
/** Of a band, so that what it lies behind stands out. */
export const BAND_OPACITY = 0.2;

const lookOf = (tone: Tone, lane: number, lanes: number): string => `bar ${tone} lane${lane}of${lanes}`;

export function barShape({ x, width, tone, lane, lanes }: Bar): TrackShape {
  return { tag: 'rect', look: lookOf(tone, lane, lanes), x: percent(x), width: percent(width) };
}

export function barImage({ x, width, tone, lane, lanes }: Bar, place: TrackPlace): ImageShape {
  if (lanes === 0) {
    const band = {
      x: along(place, x),
      y: place.top,
      width: (place.width * width) / 100,
      height: place.height,
    };
    return { tag: 'rect', attributes: { ...band, fill: hex(TONES[tone]), 'fill-opacity': BAND_OPACITY } };
  }
  const { top, height } = lanes === 1 ? ALONE : PAIR[lane === 0 ? 0 : 1];
  return {
    tag: 'rect',
    attributes: {
      x: along(place, x),
      y: place.y + top,
      width: (place.width * width) / 100,
      height,
      ...paintOf(tone),
    },
  };
}

function paintOf(tone: Tone): SvgAttributes {
  const colour = hex(TONES[tone]);
  return tone === 'first'
    ? { fill: hex(COLOURS.surface), stroke: colour, 'stroke-width': BAR_OUTLINE }
    : { fill: colour };
}

export function barSign(tone: Tone): SignShapes {
  return { width: 'bar', shapes: [{ tag: 'rect', look: lookOf(tone, 0, 1), width: percent(100) }] };
}

export function barSignImage(tone: Tone, { x, y, width }: SignPlace): ImageShape {
  const { top, height } = SIGN;
  return { tag: 'rect', attributes: { x, y: y + top, width, height, ...paintOf(tone) } };
}
