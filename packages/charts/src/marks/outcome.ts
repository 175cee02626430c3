import { type Hue, hex } from './hues.js';
import { type PictureShape, shortNumber } from './shape.js';
import type { OutcomeTone } from './tones.js';

/** The outcome of a comparison: a background colour, a glyph on it, and a word. */
export interface OutcomeMark {
  readonly tone: OutcomeTone;
  readonly glyph: string;
  readonly word: string;
}

/** The outcome's CSS class, in cells and in the legend. */
export const outcomeLook = (tone: OutcomeTone): string => `shade ${tone}`;

/** Draws an outcome's glyph as a shape in image exports, because few fonts include these characters. */
export function outcomePicture(glyph: string, cx: number, cy: number, hue: Hue): PictureShape {
  const colour = hex(hue);
  switch (glyph) {
    case '▲':
      return triangle(cx, cy + 4, -9, colour);
    case '▼':
      return triangle(cx, cy - 4, 9, colour);
    case '●':
      return { tag: 'circle', attributes: { cx, cy, r: 4.5, fill: colour } };
    default:
      return {
        tag: 'circle',
        attributes: { cx, cy, r: 4, fill: 'none', stroke: colour, 'stroke-width': 1.5 },
      };
  }
}

function triangle(cx: number, base: number, tip: number, colour: string): PictureShape {
  return {
    tag: 'path',
    attributes: { d: `M${shortNumber(cx - 5)} ${shortNumber(base)}h10l-5 ${tip}z`, fill: colour },
  };
}
