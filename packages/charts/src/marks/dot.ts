import { COLOURS, hex, TONES } from './hues.js';
import type { PictureShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, middleOf, percent } from './shape.js';
import type { Tone } from './tones.js';

export interface Dot {
  readonly kind: 'dot';
  readonly at: number;
  /** Shape distinguishes marks without relying on colour. */
  readonly shape: 'filled' | 'hollow';
  readonly tone: Tone;
}

/** In pixels, on screen and in images. A filled dot fits inside a hollow one, so both stay visible when they coincide. */
const RADII = { filled: 4, hollow: 7 } as const;
/** Stroke of dots and circles, in pixels. */
export const DOT_STROKE = 2.5;

export function dotShape({ at, shape, tone }: Omit<Dot, 'kind'>): TrackShape {
  return { tag: 'circle', look: `dot ${shape} ${tone}`, x: percent(at), radius: RADII[shape] };
}

function picture(cx: number, cy: number, { shape, tone }: Pick<Dot, 'shape' | 'tone'>): PictureShape {
  const stroke = hex(TONES[tone]);
  const fill = shape === 'filled' ? stroke : hex(COLOURS.surface);
  return {
    tag: 'circle',
    attributes: { cx, cy, r: RADII[shape], fill, stroke, 'stroke-width': DOT_STROKE },
  };
}

export const dotPicture = (dot: Dot, place: TrackPlace): PictureShape =>
  picture(along(place, dot.at), place.y, dot);

export function dotSign(shape: Dot['shape'], tone: Tone): SignShapes {
  return { width: 'dot', shapes: [dotShape({ at: 50, shape, tone })] };
}

export const dotSignPicture = (shape: Dot['shape'], tone: Tone, place: SignPlace): PictureShape =>
  picture(middleOf(place), place.y, { shape, tone });
