import { COLOURS, hex, TONES } from './hues.js';
import type { ImageShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, middleOf, percent } from './shape.js';
import type { Tone } from './tones.js';

export interface Dot {
  readonly kind: 'dot';
  readonly at: number;
  /** Shape distinguishes marks without relying on colour. */
  readonly shape: 'filled' | 'hollow';
  readonly tone: Tone;
}

/** In pixels, on screen and in images. */
const RADII = { filled: 4.5, hollow: 6.5 } as const;
/** Stroke of dots and circles, in pixels. */
export const DOT_STROKE = 2.5;
/**
 * The second dot of a pair has an edge in the page's colour, in pixels, instead of a stroke of its own: it fits inside the
 * ring of the first, and where the two overlap a gap keeps them apart without the help of colour.
 */
export const DOT_HALO = 1;

export function dotShape({ at, shape, tone }: Omit<Dot, 'kind'>): TrackShape {
  return { tag: 'circle', look: `dot ${shape} ${tone}`, x: percent(at), radius: RADII[shape] };
}

function image(cx: number, cy: number, { shape, tone }: Pick<Dot, 'shape' | 'tone'>): ImageShape {
  const colour = hex(TONES[tone]);
  const surface = hex(COLOURS.surface);
  const place = { cx, cy, r: RADII[shape] };
  if (tone === 'second' && shape === 'filled') {
    const halo = { stroke: surface, 'stroke-width': 2 * DOT_HALO, 'paint-order': 'stroke' };
    return { tag: 'circle', attributes: { ...place, fill: colour, ...halo } };
  }
  const fill = shape === 'filled' ? colour : surface;
  return { tag: 'circle', attributes: { ...place, fill, stroke: colour, 'stroke-width': DOT_STROKE } };
}

export const dotImage = (dot: Dot, place: TrackPlace): ImageShape =>
  image(along(place, dot.at), place.y, dot);

export function dotSign(shape: Dot['shape'], tone: Tone): SignShapes {
  return { width: 'dot', shapes: [dotShape({ at: 50, shape, tone })] };
}

export const dotSignImage = (shape: Dot['shape'], tone: Tone, place: SignPlace): ImageShape =>
  image(middleOf(place), place.y, { shape, tone });
