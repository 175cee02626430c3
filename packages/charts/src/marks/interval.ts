import { COLOURS, hex } from './hues.js';
import type { ImageShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, percent } from './shape.js';

export interface Interval {
  readonly kind: 'interval';
  readonly from: number;
  readonly to: number;
}

/**
 * Thickness of the line in pixels, and of the wider line beneath it in the page colour, which keeps the interval
 * visible on a dark bar.
 */
export const INTERVAL = { stroke: 2, halo: 5 } as const;

export function intervalShapes({ from, to }: Interval): TrackShape[] {
  const ends = { from: percent(from), to: percent(to) };
  return [
    { tag: 'line', look: 'interval halo', ...ends },
    { tag: 'line', look: 'interval', ...ends },
  ];
}

function image(x1: number, x2: number, y: number): ImageShape[] {
  const line = (stroke: string, width: number): ImageShape => ({
    tag: 'line',
    attributes: { x1, x2, y1: y, y2: y, stroke, 'stroke-width': width },
  });
  return [line(hex(COLOURS.surface), INTERVAL.halo), line(hex(COLOURS.text), INTERVAL.stroke)];
}

export const intervalImage = ({ from, to }: Interval, place: TrackPlace): ImageShape[] =>
  image(along(place, from), along(place, to), place.y);

export function intervalSign(): SignShapes {
  return { width: 'bar', shapes: [{ tag: 'line', look: 'interval', to: percent(100) }] };
}

export const intervalSignImage = ({ x, y, width }: SignPlace): ImageShape[] => image(x, x + width, y);
