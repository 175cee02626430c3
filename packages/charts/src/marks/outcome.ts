import { type Hue, hex } from './hues.js';
import { type ImageShape, shortNumber } from './shape.js';
import type { OutcomeTone } from './tones.js';

/** The outcome of a comparison: a background colour, a glyph on it, and a word. */
export interface OutcomeMark {
  readonly tone: OutcomeTone;
  readonly glyph: string;
  readonly word: string;
}

/**
 * The sign of each outcome, the same in every language. Discs and diamonds judge; triangles only say up or down; so
 * neither is used for the other.
 */
export const OUTCOME_GLYPHS = {
  better: '●',
  similar: '○',
  worse: '◆',
  higher: '▲',
  lower: '▼',
  notCompared: '–',
} as const satisfies Readonly<Record<OutcomeTone, string>>;

/** The CSS class of a cell filled with the outcome's colour, and of its like in the legend. */
export const outcomeLook = (tone: OutcomeTone): string => `shade ${tone}`;

/** The CSS class of an outcome's sign on the page itself. */
export const outcomeSignLook = (tone: OutcomeTone): string => `glyph ${tone}-sign`;

/** The outline of each filled sign, from the middle of its place. */
export const OUTCOME_OUTLINES = {
  worse: 'm0 -6l6 6l-6 6l-6 -6z',
  higher: 'm-5 4h10l-5 -9z',
  lower: 'm-5 -4h10l-5 9z',
  notCompared: 'm-5 -1h10v2h-10z',
} as const satisfies Partial<Record<OutcomeTone, string>>;

/** Draws an outcome's sign as a shape in image exports, because few fonts include these characters. */
export function outcomeImage(tone: OutcomeTone, cx: number, cy: number, hue: Hue): ImageShape {
  const colour = hex(hue);
  switch (tone) {
    case 'better':
      return { tag: 'circle', attributes: { cx, cy, r: 5, fill: colour } };
    case 'similar':
      return {
        tag: 'circle',
        attributes: { cx, cy, r: 4, fill: 'none', stroke: colour, 'stroke-width': 2 },
      };
    default:
      return {
        tag: 'path',
        attributes: { d: `M${shortNumber(cx)} ${shortNumber(cy)}${OUTCOME_OUTLINES[tone]}`, fill: colour },
      };
  }
}
