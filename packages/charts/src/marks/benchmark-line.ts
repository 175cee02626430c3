import { COLOURS, hex } from './hues.js';
import type { ImageShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, middleOf, percent } from './shape.js';

/** A line through every cell of a track, and through its axis. */
export interface BenchmarkLine {
  readonly at: number;
  readonly label: string;
  /** Whether the label fits on the line of the column's header, in a wide table. */
  readonly isBeside?: boolean;
}

/** In pixels: the line, and the edge in the page colour on each side of it, which keeps it apart from dark bars. */
export const BENCHMARK_LINE = { width: 2, halo: 1 } as const;
const SIGN_HEIGHT = 20;

/** The part of a benchmark line that runs through one cell, over its edge; the cells touch, so the line is whole. */
export function benchmarkLineShapes({ at }: Pick<BenchmarkLine, 'at'>): TrackShape[] {
  return [
    { tag: 'rect', look: 'rule edge', x: percent(at) },
    { tag: 'rect', look: 'rule', x: percent(at) },
  ];
}

function image(middle: number, top: number, height: number): ImageShape {
  const { width, halo } = BENCHMARK_LINE;
  const place = { x: middle - width / 2, y: top, width, height };
  const edge = { stroke: hex(COLOURS.surface), 'stroke-width': 2 * halo, 'paint-order': 'stroke' };
  return { tag: 'rect', attributes: { ...place, fill: hex(COLOURS.text), ...edge } };
}

export const benchmarkLineImage = ({ at }: BenchmarkLine, place: TrackPlace): ImageShape =>
  image(along(place, at), place.top, place.height);

export function benchmarkLineSign(): SignShapes {
  return { width: 'dot', shapes: [{ tag: 'rect', look: 'rule', x: percent(50) }] };
}

export const benchmarkLineSignImage = (place: SignPlace): ImageShape =>
  image(middleOf(place), place.y - SIGN_HEIGHT / 2, SIGN_HEIGHT);
