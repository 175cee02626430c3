import type { BenchmarkLine } from '../marks/benchmark-line.js';
import { benchmarkLinePicture } from '../marks/benchmark-line.js';
import { type Mark, pictureShapes } from '../marks/marks.js';
import type { TrackPlace } from '../marks/shape.js';
import { markup } from './svg.js';

/** A track in painting order: shapes, then the lines over them. */
export function trackPicture(
  marks: readonly Mark[],
  lines: readonly BenchmarkLine[],
  place: TrackPlace,
): string {
  const shapes = marks.flatMap((mark) => pictureShapes(mark, place));
  return markup([...shapes, ...lines.map((line) => benchmarkLinePicture(line, place))]);
}
