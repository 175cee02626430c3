import { benchmarkLineImage } from '../marks/benchmark-line.js';
import { COLOURS } from '../marks/hues.js';
import type { TrackPlace } from '../marks/shape.js';
import { rangeImage, type Spine, type SpineEnd, spineSignImage } from '../marks/spine.js';
import { markup } from './svg.js';
import { PAD, type PlacedColumn } from './table-layout.js';
import { SMALL, textBlock } from './text.js';

/** A range with the values at its ends, the benchmark's line through it, and the signs of the areas. */
export function spineCellImage(spine: Spine, { column, x, width }: PlacedColumn, place: TrackPlace): string {
  const end = ({ text, label }: SpineEnd, at: number, anchor: 'start' | 'end'): string => {
    const lines = label === null ? [text] : [text, label];
    const top = place.y - (lines.length * SMALL.line) / 2;
    return textBlock(lines, at, top, { size: SMALL, anchor, colour: COLOURS.muted });
  };
  return (
    end(spine.ends[0], x + PAD.x, 'start') +
    end(spine.ends[1], x + width - PAD.x, 'end') +
    markup([
      ...rangeImage(spine, place),
      ...column.lines.map((line) => benchmarkLineImage(line, place)),
      ...spine.signs.flatMap((sign) => spineSignImage(sign, place)),
    ])
  );
}
