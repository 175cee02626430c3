import { hex, TONES } from './hues.js';
import type { ImageShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, percent } from './shape.js';

/** The line joining two marks in one cell. */
export interface Link {
  readonly kind: 'link';
  readonly from: number;
  readonly to: number;
}

/** In pixels. */
export const LINK_STROKE = 4;

export function linkShape({ from, to }: Link): TrackShape {
  return { tag: 'line', look: 'link', from: percent(from), to: percent(to) };
}

function image(x1: number, x2: number, y: number): ImageShape {
  return {
    tag: 'line',
    attributes: { x1, x2, y1: y, y2: y, stroke: hex(TONES.second), 'stroke-width': LINK_STROKE },
  };
}

export const linkImage = ({ from, to }: Link, place: TrackPlace): ImageShape =>
  image(along(place, from), along(place, to), place.y);

export function linkSign(): SignShapes {
  return { width: 'bar', shapes: [{ tag: 'line', look: 'link', to: percent(100) }] };
}

export const linkSignImage = ({ x, y, width }: SignPlace): ImageShape => image(x, x + width, y);
