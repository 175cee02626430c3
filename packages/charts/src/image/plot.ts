import { COLOURS, hex, TONES } from '../marks/hues.js';
import { BEFORE, STEPS } from '../plot/room.js';
import { isNameBold, LOOKS } from '../plot/series-style.js';
import type { EndLabels, Plot, Priority } from '../plot/types.js';
import type { Part } from './legend.js';
import { EM, frameImage, framePlace, gridImage, LEADING, MIDDLE, wordColour } from './plot-frame.js';
import { namesOf, plotLegend } from './plot-legend.js';
import type { FramePlace } from './plot-marks.js';
import { panelsImage } from './plot-panels.js';
import { escapeXml, tag } from './svg.js';
import { SMALL, textBlock } from './text.js';

/** Space above the frame, under it for the ticks, and before a legend, in pixels. */
const [ABOVE, TICKS, SPACE] = [12, 28, 8];

/** A plot as wide as an image, with the labels that a container of that width has, and its legend. */
export function plotImage(plot: Plot, top: number, width: number): Part {
  const [only] = plot.panels;
  if (plot.panels.length !== 1 || only?.heading !== null) return panelsImage(plot, top, width);
  const ems = width / EM;
  const range = ems < 30 ? 0 : ems < 44 ? 1 : 2;
  const labels = only.labels[range];
  const isUnnamed = labels.labels.every(({ lines }) => lines.length === 0);
  const names = plotLegend(isUnnamed ? namesOf(plot) : [], top, width);
  const frameTop = top + names.height + ABOVE;
  const frame = framePlace(plot, frameTop, plot.gutters.start * EM, width - plot.gutters.end[range] * EM);
  const step = ([4, 3, 2, 1] as const).find((each) => ems >= STEPS[each]) ?? 1;
  const drawn = [
    names.markup,
    gridImage(plot, frame),
    axisImage(plot, frame, step),
    frameImage(only, frame, step),
    endsImage(labels, frame),
  ];
  let y = frame.bottom + TICKS;
  const { captions } = plot.x;
  const anchors = { start: frame.left, middle: (frame.left + frame.right) / 2, end: frame.right };
  for (const { anchor, text } of captions)
    drawn.push(textBlock([text], anchors[anchor], y, { size: SMALL, anchor, colour: COLOURS.muted }));
  if (captions.length > 0) y += SMALL.line;
  const legend = plotLegend(plot.legend, y + SPACE, width);
  return {
    markup: drawn.join('') + legend.markup,
    height: y - top + (legend.height === 0 ? 0 : legend.height + SPACE),
  };
}

function axisImage(plot: Plot, { left, bottom, x, y }: FramePlace, step: Priority): string {
  const look = { size: SMALL, colour: COLOURS.muted } as const;
  const heights = plot.y.ticks.map(({ at, label }) =>
    textBlock([label], left - 7, y(at) - SMALL.line / 2, { ...look, anchor: 'end' }),
  );
  const periods = plot.x.ticks
    .filter(({ priority }) => priority <= step)
    .map(({ at, label }) => textBlock([label], x(at), bottom + SPACE, { ...look, anchor: 'middle' }));
  return [...heights, ...periods].join('');
}

function endsImage({ slot, before = BEFORE, labels }: EndLabels, frame: FramePlace): string {
  const value = frame.right + before * SMALL.size;
  const name = value + (slot + 0.2) * SMALL.size;
  return labels
    .map((label) => {
      const { point, isMoved, look, lines, detail } = label;
      const under = [...lines, ...(detail === null ? [] : [detail])];
      const middle = frame.y(label.y);
      const first = middle - ((Math.max(under.length, 1) - 1) * LEADING) / 2 + MIDDLE;
      const leader = { x1: frame.x(point.x), y1: frame.y(point.y), x2: frame.right, y2: middle };
      const spans = under.map((line, i) =>
        tag(
          'tspan',
          {
            x: name,
            y: first + i * LEADING,
            'font-weight': i < lines.length && isNameBold(look) ? 700 : null,
            fill: i < lines.length ? null : hex(COLOURS.muted),
          },
          escapeXml(line),
        ),
      );
      const bold = LOOKS[look].isBold ? 700 : null;
      const words = tag('tspan', { x: value, y: first, 'font-weight': bold }, escapeXml(`${label.value} `));
      return (
        (isMoved ? tag('line', { ...leader, stroke: hex(TONES.plain) }) : '') +
        tag('text', { 'font-size': SMALL.size, fill: wordColour(look) }, words + spans.join(' '))
      );
    })
    .join('');
}
