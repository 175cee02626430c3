import { COLOURS, hex } from '../marks/hues.js';
import { LOOKS, type PlotLook } from '../plot/series-style.js';
import { TEXT_GAP } from '../plot/texts.js';
import type { Panel, Plot, PlotText, Priority } from '../plot/types.js';
import { type FramePlace, layerImage, lookColour } from './plot-marks.js';
import { escapeXml, tag } from './svg.js';
import { SMALL } from './text.js';

/** Pixels of an em of a plot: its words are as large as small text. */
export const EM = 16;
/** Between two lines of words, and from their middle to their baseline, in pixels. */
export const LEADING = 17;
export const MIDDLE = 0.36 * SMALL.size;

/** A frame between two edges, as high as the plot says. */
export function framePlace({ height }: Plot, top: number, left: number, right: number, em = EM): FramePlace {
  const tall = height * em;
  return {
    left,
    right,
    top,
    bottom: top + tall,
    x: (at) => left + (at / 100) * (right - left),
    y: (at) => Math.round((top + (at / 100) * tall) * 100) / 100,
  };
}

/** The lines of the ticks of y. */
export function gridImage({ y: { ticks } }: Plot, { left, right, y }: FramePlace): string {
  return ticks
    .map(({ at, isBase }) =>
      tag('path', {
        d: `M${left},${y(at)}H${right}`,
        stroke: hex(isBase ? COLOURS.muted : COLOURS.hairline),
      }),
    )
    .join('');
}

/** Lines, then points, then words. */
export function frameImage({ layers, texts }: Panel, frame: FramePlace, step: Priority): string {
  const isPoints = ({ kind }: Panel['layers'][number]): boolean => kind === 'points' || kind === 'missing';
  const ordered = [...layers.filter((each) => !isPoints(each)), ...layers.filter(isPoints)];
  const words = texts.filter(({ priority }) => priority <= step).map((text) => textImage(text, frame));
  return ordered.map((layer) => layerImage(layer, frame)).join('') + words.join('');
}

/** The colour of words that belong to a line. */
export const wordColour = (look: PlotLook | null): string =>
  look === null || look === 'context' || look === 'fitted' ? hex(COLOURS.muted) : lookColour(look);

/** With a halo of the ground, so that they can be read over a line. */
function textImage({ x, y, lines, anchor, look, side }: PlotText, frame: FramePlace): string {
  const gap = TEXT_GAP * EM;
  const first =
    side === 'above'
      ? frame.y(y) - gap - (lines.length - 1) * LEADING - MIDDLE
      : frame.y(y) + gap + SMALL.size;
  const at = Math.round(frame.x(x) * 100) / 100;
  const spans = lines.map((line, i) => tag('tspan', { x: at, y: first + i * LEADING }, escapeXml(line)));
  return tag(
    'text',
    {
      'font-size': SMALL.size,
      'font-weight': look !== null && LOOKS[look].isBold ? 700 : null,
      'text-anchor': anchor,
      fill: wordColour(look),
      stroke: hex(COLOURS.surface),
      'stroke-width': 4,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    spans.join(''),
  );
}
