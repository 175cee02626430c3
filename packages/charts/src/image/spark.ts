import type { LargeFigure } from '../chart/types.js';
import { COLOURS, hex } from '../marks/hues.js';
import { SPARK } from '../marks/spark.js';
import type { Part } from './legend.js';
import { tag } from './svg.js';
import { SMALL, textBlock } from './text.js';

const GAP = 10;

/** A figure over time as a line, and the words beside it. */
export function sparkImage({ spark, text }: NonNullable<LargeFigure['over']>, top: number): Part {
  const { width, height } = SPARK;
  const [x, y] = spark.last;
  const line = tag('path', { d: spark.path, fill: 'none', stroke: hex(COLOURS.muted), 'stroke-width': 1.5 });
  const end = tag('circle', { cx: x, cy: y, r: 2, fill: hex(COLOURS.text) });
  return {
    markup: [
      tag('g', { transform: `translate(0 ${String(top)})` }, line + end),
      textBlock([text], width + GAP, top, { size: SMALL, colour: COLOURS.muted }),
    ].join('\n'),
    height,
  };
}
