import { COLOURS, hex } from './hues.js';
import type { PictureShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, middleOf, percent } from './shape.js';

/** A line through every cell of a track, and through its axis. */
export interface BenchmarkLine {
  readonly at: number;
  readonly label: string;
}

/** In pixels. */
export const BENCHMARK_LINE_WIDTH = 3;
const SIGN_HEIGHT = 20;

/** The part of a benchmark line that runs through one cell; the cells touch, so the line is whole. */
export function benchmarkLineShape({ at }: Pick<BenchmarkLine, 'at'>): TrackShape {
  return { tag: 'rect', look: 'rule', x: percent(at) };
}

function picture(middle: number, top: number, height: number): PictureShape {
  const width = BENCHMARK_LINE_WIDTH;
  return {
    tag: 'rect',
    attributes: { x: middle - width / 2, y: top, width, height, fill: hex(COLOURS.text) },
  };
}

export const benchmarkLinePicture = ({ at }: BenchmarkLine, place: TrackPlace): PictureShape =>
  picture(along(place, at), place.top, place.height);

export function benchmarkLineSign(): SignShapes {
  return { width: 'dot', shapes: [benchmarkLineShape({ at: 50 })] };
}

export const benchmarkLineSignPicture = (place: SignPlace): PictureShape =>
  picture(middleOf(place), place.y - SIGN_HEIGHT / 2, SIGN_HEIGHT);
