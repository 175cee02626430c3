import { hex, TONES } from '../marks/hues.js';
import { BAND_HUES } from '../plot/series-style.js';
import type { Plot, PlotLegendEntry, PlotSign } from '../plot/types.js';
import type { Part } from './legend.js';
import { lineLook, missingImage, pointImage } from './plot-marks.js';
import { tag } from './svg.js';
import { textWidth, wrapText } from './text-width.js';
import { SMALL, textBlock } from './text.js';

const [SIGN, GAP, ITEM, LINE] = [30, 8, 24, 24];

/** The entries of a plot's legend, wrapped to a width. */
export function plotLegend(entries: readonly PlotLegendEntry[], top: number, width: number): Part {
  let [x, y] = [0, top];
  const parts = entries.map(({ sign, text, detail }) => {
    const words = detail === null ? text : `${text} ${detail}`;
    const own = SIGN + GAP + textWidth(words, SMALL.size);
    if (x > 0 && x + own > width) [x, y] = [0, y + LINE];
    const lines = wrapText(words, width - x - SIGN - GAP, SMALL.size);
    const drawn =
      signImage(sign, x, y + SMALL.line / 2) + textBlock(lines, x + SIGN + GAP, y, { size: SMALL });
    x += own + ITEM;
    y += (lines.length - 1) * SMALL.line;
    return drawn;
  });
  return { markup: parts.join(''), height: entries.length === 0 ? 0 : y - top + SMALL.line };
}

/** The names of the lines of a plot, where the labels at their ends have none; otherwise none. */
export function namesOf({ readout }: Plot): readonly PlotLegendEntry[] {
  return (readout?.entries ?? []).map(({ look, name, hasPoints }) => ({
    sign: { kind: 'line', look, hasPoints },
    text: name,
    detail: null,
  }));
}

function signImage(sign: PlotSign, x: number, y: number): string {
  const middle = x + SIGN / 2;
  switch (sign.kind) {
    case 'line': {
      const line = tag('path', { d: `M${x},${y}h${SIGN}`, ...lineLook(sign.look) });
      return line + (sign.hasPoints ? pointImage(middle, y, { look: sign.look, isHollow: false }) : '');
    }
    case 'point':
      return pointImage(middle, y, sign);
    case 'band': {
      const { fill, edge } = BAND_HUES.light;
      const [left, right] = [middle - 9, middle + 9];
      return (
        tag('rect', { x: left, y: y - 5, width: 18, height: 10, fill: hex(fill) }) +
        tag('path', { d: `M${left},${y - 5}H${right}M${left},${y + 5}H${right}`, stroke: hex(edge) })
      );
    }
    case 'whisker':
      return tag('path', {
        d: `M${middle},${y - 6}v12`,
        stroke: hex(BAND_HUES.light.edge),
        'stroke-width': 2,
      });
    case 'bracket':
      return tag('path', {
        d: `M${middle - 4},${y - 6}h8M${middle},${y - 6}v12M${middle - 4},${y + 6}h8`,
        stroke: hex(TONES.highlighted),
        'stroke-width': 2,
      });
    case 'missing':
      return missingImage(middle, y);
  }
}
