import { type IssueMessages, wordIssue } from '@commonweal/data';
import type { Chart, TableChart } from '../chart/types.js';
import { COLOURS, hex } from '../marks/hues.js';
import type { Ramp } from '../marks/ramp.js';
import type { Part } from './legend.js';
import { legendImage } from './legend.js';
import { sourceImage } from './source.js';
import { sparkImage } from './spark.js';
import { escapeXml, tag } from './svg.js';
import { plotImage } from './plot.js';
import { tableLayout } from './table-layout.js';
import { tableImage } from './table.js';
import { wrapText } from './text-width.js';
import type { TextLook } from './text.js';
import { BODY, FIGURE, HEADING, SMALL, textBlock } from './text.js';

/** Options for an image export. */
export interface ImageOptions {
  /** In pixels, 800 by default. The image is wider only if the table needs more. */
  readonly width?: number | undefined;
  /** The hue of shaded cells, red by default. */
  readonly ramp?: Ramp | undefined;
  /** The language of the text, written as `xml:lang`. */
  readonly lang?: string | undefined;
  /** The language of what could not be shown of the data; it is left out where none is given. */
  readonly messages?: IssueMessages | undefined;
}

const MARGIN = 24;
const SPACE = 16;
/** Maximum line length, so that text stays readable in a wide image. */
const MEASURE = 720;
const FAMILY = "'Open Sans', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/**
 * Exports a chart as a standalone SVG image with headline, subtitle, figure, reading, legend, table, caveats and source, all as
 * selectable text. A chart with a plot has the plot in place of its table. The same chart always gives the same bytes.
 *
 * @example
 * const { chart } = barRankingModel(sicknessAbsence(), DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
 * tableChartImage(chart, { width: 640 }).startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // true
 */
export function tableChartImage(
  chart: TableChart & Partial<Pick<Chart, 'plot'>>,
  options: ImageOptions = {},
): string {
  const { width: wanted = 800, ramp = 'red', lang, messages } = options;
  const { plot = null } = chart;
  const layout = plot === null ? tableLayout(chart, wanted - 2 * MARGIN) : null;
  const inner = Math.max(layout?.width ?? 0, wanted - 2 * MARGIN);
  const measure = Math.min(inner, MEASURE);
  const parts: string[] = [];
  let y = MARGIN;
  const words = (text: string, look: TextLook, after: number): void => {
    if (text === '') return;
    const lines = wrapText(text, measure, look.size.size, look.isBold);
    parts.push(textBlock(lines, 0, y, look));
    y += lines.length * look.size.line + after;
  };
  const part = ({ markup, height }: Part, after: number): void => {
    parts.push(markup);
    y += height + (height === 0 ? 0 : after);
  };

  words(chart.heading, { size: HEADING, isBold: true }, 6);
  words(chart.subtitle ?? '', { size: BODY, colour: COLOURS.muted }, 6);
  words(chart.figure?.value ?? '', { size: FIGURE, isBold: true }, 2);
  words(chart.figure?.unit ?? '', { size: BODY, colour: COLOURS.muted }, 6);
  words(chart.reading, { size: BODY }, SPACE);
  if (chart.figure?.over !== undefined) part(sparkImage(chart.figure.over, y), SPACE);
  if (plot !== null) part(plotImage(plot, y, inner), SPACE);
  part(legendImage(chart.legend, 0, y, inner, ramp), SPACE);
  if (layout !== null) part(tableImage(chart, layout, y, ramp), SPACE);
  if (messages !== undefined)
    for (const issue of chart.issues)
      if (issue.severity === 'partial') words(wordIssue(issue, messages).message, { size: SMALL }, 4);
  for (const caveat of chart.caveats) words(caveat, { size: SMALL }, 4);
  part(sourceImage(chart.source.statement, y, measure), 2);

  const size = { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  const ground = tag('rect', { ...size, fill: hex(COLOURS.surface) });
  const content = tag('g', { transform: `translate(${MARGIN} 0)`, 'font-family': FAMILY }, parts.join('\n'));
  const title = tag('title', {}, escapeXml(chart.heading));
  const description = chart.finding === '' ? '' : tag('desc', {}, escapeXml(chart.finding));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'xml:lang': lang ?? null,
  };
  return `${tag('svg', attributes, `\n${title}${description}\n${ground}\n${content}\n`)}\n`;
}
