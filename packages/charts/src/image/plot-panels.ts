import { COLOURS, SIGNS } from '../marks/hues.js';
import { outcomeImage } from '../marks/outcome.js';
import type { Panel, Plot } from '../plot/types.js';
import type { Part } from './legend.js';
import { EM, frameImage, framePlace, gridImage } from './plot-frame.js';
import { plotLegend } from './plot-legend.js';
import { markup } from './svg.js';
import { textWidth, wrapText } from './text-width.js';
import { SMALL, textBlock } from './text.js';

/** Between panels and under their headings, and room for the sign of an outcome, in pixels. */
const [GAP, UNDER, SIGN] = [16, 6, 16];

/** Small multiples, as many side by side as a container of that width has. Those that can be opened are named. */
export function panelsImage(plot: Plot, top: number, width: number): Part {
  const ems = width / EM;
  const columns = ems < 30 ? 2 : ems < 44 ? 3 : 5;
  const panelWidth = (width - GAP * (columns - 1)) / columns;
  const legend = plotLegend(plot.legend, top, width);
  const parts = [legend.markup];
  let y = top + (legend.height === 0 ? 0 : legend.height + GAP);
  const shown = plot.panels.slice(0, plot.more?.after);
  for (let from = 0; from < shown.length; from += columns) {
    const row = shown.slice(from, from + columns);
    const heads = row.map((panel) => headLines(panel, panelWidth));
    const head = Math.max(...heads.map(({ names, trends }) => names.length + trends.length)) * SMALL.line;
    row.forEach((panel, i) => {
      const left = i * (panelWidth + GAP);
      const place = framePlace(plot, y + head + UNDER, left, left + panelWidth);
      parts.push(
        headImage(panel, heads[i] ?? NO_LINES, left, y + head, panelWidth),
        gridImage(plot, place),
        frameImage(panel, place, 1),
      );
      if (from + i === 0) parts.push(scaleImage(plot, place));
    });
    y += head + UNDER + plot.height * EM + GAP;
  }
  const words = [
    ...(plot.more === null ? [] : [`… ${plot.more.label}`]),
    ...(plot.note === null ? [] : [plot.note]),
  ];
  for (const text of words) {
    const lines = wrapText(text, width, SMALL.size);
    parts.push(textBlock(lines, 0, y, { size: SMALL, colour: COLOURS.muted }));
    y += lines.length * SMALL.line;
  }
  return { markup: parts.join(''), height: y - top };
}

const valueWidth = ({ heading }: Panel): number =>
  heading === null ? 0 : textWidth(heading.value, SMALL.size, true) + (heading.outcome === null ? 0 : SIGN);

interface HeadLines {
  readonly names: readonly string[];
  readonly trends: readonly string[];
}

const NO_LINES: HeadLines = { names: [], trends: [] };

/** The name beside the latest value, and the recent trend under both. */
function headLines(panel: Panel, width: number): HeadLines {
  const { text = '', trend = null, isHighlighted = false } = panel.heading ?? {};
  return {
    names: wrapText(text, width - valueWidth(panel) - UNDER, SMALL.size, isHighlighted),
    trends: trend === null ? [] : wrapText(trend, width, SMALL.size),
  };
}

function headImage(
  panel: Panel,
  { names, trends }: HeadLines,
  left: number,
  under: number,
  width: number,
): string {
  const { heading } = panel;
  if (heading === null) return '';
  const bottom = under - trends.length * SMALL.line;
  const { value, outcome, isHighlighted } = heading;
  const end = left + width - (outcome === null ? 0 : SIGN);
  const name = textBlock(names, left, bottom - names.length * SMALL.line, {
    size: SMALL,
    isBold: isHighlighted,
  });
  const latest = textBlock([value], end, bottom - SMALL.line, { size: SMALL, isBold: true, anchor: 'end' });
  const sign =
    outcome === null
      ? ''
      : markup([outcomeImage(outcome.tone, left + width - 6, bottom - SMALL.line / 2, SIGNS[outcome.tone])]);
  const trend = textBlock(trends, left, bottom, { size: SMALL, colour: COLOURS.muted });
  return name + latest + sign + trend;
}

/** The scale of all panels, inside the first. */
function scaleImage({ y: { ticks } }: Plot, { left, y }: ReturnType<typeof framePlace>): string {
  return ticks
    .map(({ at, label, isBase }) =>
      textBlock([label], left, isBase ? y(at) - SMALL.line : y(at), { size: SMALL, colour: COLOURS.muted }),
    )
    .join('');
}
