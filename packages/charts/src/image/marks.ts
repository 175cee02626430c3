import type { BenchmarkLine } from '../marks/benchmark-line.js';
import { benchmarkLineImage } from '../marks/benchmark-line.js';
import { type Mark, imageShapes } from '../marks/marks.js';
import type { TrackPlace } from '../marks/shape.js';
import { markup } from './svg.js';

/** A track in painting order: shapes, then the lines over them. */
export function trackImage(
  marks: readonly Mark[],
  lines: readonly BenchmarkLine[],
  place: TrackPlace,
): string {
  const shapes = marks.flatMap((mark) => imageShapes(mark, place));
  return markup([...shapes, ...lines.map((line) => benchmarkLineImage(line, place))]);
}
