import type { BenchmarkLine } from '../marks/benchmark-line.js';
import { benchmarkLinePicture } from '../marks/benchmark-line.js';
import type { EndLabel } from '../marks/label.js';
import { labelPicture } from '../marks/label.js';
import { isLabel, type Mark, pictureShapes } from '../marks/marks.js';
import type { TrackPlace } from '../marks/shape.js';
import { markup } from './svg.js';
import { textWidth } from './text-width.js';
import { SMALL, textBlock } from './text.js';

/** A track in painting order: shapes, then the lines over them, then all text on top. */
export function trackPicture(
  marks: readonly Mark[],
  lines: readonly BenchmarkLine[],
  place: TrackPlace,
): string {
  const shapes = marks.flatMap((mark) => (isLabel(mark) ? [] : pictureShapes(mark, place)));
  const rules = lines.map((line) => benchmarkLinePicture(line, place));
  const texts = marks.filter(isLabel).map((mark) => label(mark, place));
  return markup([...shapes, ...rules]) + texts.join('');
}

/** The text beside a mark, on a plate that keeps lines from running through it. */
function label(mark: EndLabel, place: TrackPlace): string {
  const { text, anchor } = mark;
  const { plate, x } = labelPicture(mark, textWidth(text, SMALL.size), place);
  return markup([plate]) + textBlock([text], x, place.y - SMALL.line / 2, { size: SMALL, anchor });
}
