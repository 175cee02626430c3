import type { EndLabels, Layer, Panel, Plot, PlotLook, PlotText, XTick, YTick } from '@commonweal/charts';
import type { Run } from '@commonweal/charts/plot/types.js';
import { bandPath, edgePath, linePath } from '@commonweal/charts/plot/paths.js';
import { BEFORE } from '@commonweal/charts/plot/room.js';
import { isNameBold, LOOKS, PROVISIONAL_DASH } from '@commonweal/charts/plot/series-style.js';
import { nothing, svg, type TemplateResult } from 'lit';
import { dashOf, lookOf, missingTemplate, pointTemplate } from './plot-signs.js';

const percent = (at: number): string => `${at}%`;

/** Distance between two lines of words, and from their middle to their baseline, in ems of their size. */
const [LEADING, BASELINE] = [1.2, 0.34];
/** From a position to the nearest baseline of words above it and below it, in ems of their size. */
const [ABOVE, BELOW] = [0.75, 1.45];
const em = (ems: number): string => `${Math.round(ems * 100) / 100}em`;

/**
 * The drawing of one panel, hidden from assistive technology: the table has it in words. As high as the model asks,
 * and everything in it a percentage. Lines are in a drawing of their own that is stretched to the frame, and keep their
 * widths.
 *
 * @param guide What follows the pointer, over points and beneath words.
 */
export function frameTemplate(
  { height, x, y }: Pick<Plot, 'height' | 'x' | 'y'>,
  { layers, labels, texts }: Pick<Panel, 'layers' | 'labels' | 'texts'>,
  guide: unknown = nothing,
): TemplateResult {
  const [narrow, middle, wide] = labels;
  return svg`<svg class="frame" part="plot" width="100%" height=${`${height}em`} aria-hidden="true">${y.ticks.map(gridLine)}${x.ticks.map(xTick)}${stretchedTemplate(layers.flatMap(stretched))}${layers.flatMap(unstretched)}${guide}${y.ticks.map(yTick)}${texts.map(textTemplate)}${endsTemplate(narrow, 'narrow')}${endsTemplate(middle, 'middle')}${endsTemplate(wide, 'wide')}</svg>`;
}

function gridLine({ at, isBase }: YTick): TemplateResult {
  const y = percent(at);
  return svg`<line class=${isBase ? 'grid base' : 'grid'} x2="100%" y1=${y} y2=${y}></line>`;
}

const yTick = ({ at, label, isBase }: YTick): TemplateResult | typeof nothing =>
  label === ''
    ? nothing
    : svg`<text class=${isBase ? 'tick-y lowest' : 'tick-y'} x="0" y=${percent(at)} dx="-.5em" dy=".34em">${label}</text>`;

const xTick = ({ at, label, priority }: XTick): TemplateResult =>
  svg`<text class=${`tick-x from${priority}`} x=${percent(at)} y="100%" dy="1.85em">${label}</text>`;

/** A drawing in coordinates of 100 by 100. */
const stretchedTemplate = (drawing: unknown): TemplateResult =>
  svg`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${drawing}</svg>`;

const lineTemplate = (look: PlotLook, d: string, isProvisional = false, key?: string): TemplateResult =>
  svg`<path class=${`ln ${lookOf(look)}${isProvisional ? ' provisional' : ''}`} data-key=${key ?? nothing} d=${d} stroke-width=${LOOKS[look].width} stroke-dasharray=${isProvisional ? PROVISIONAL_DASH : dashOf(look)}></path>`;

/** Lines and areas. */
function stretched(layer: Layer): readonly TemplateResult[] {
  switch (layer.kind) {
    case 'line': {
      const { look, runs, provisional, area } = layer;
      const line = (own: readonly Run[], isProvisional: boolean): readonly TemplateResult[] =>
        own.length === 0 ? [] : [lineTemplate(look, linePath(own), isProvisional, area?.key)];
      return [...line(runs, false), ...line(provisional, true)];
    }
    case 'band':
      return [
        svg`<path class="band" d=${bandPath(layer.runs)}></path><path class="band-edge" d=${edgePath(layer.runs)}></path>`,
      ];
    case 'whiskers':
      return [
        svg`<path class="whisker" d=${linePath(
          layer.whiskers.map(({ x, from, to }) => [
            { x, y: from },
            { x, y: to },
          ]),
        )}></path>`,
      ];
    case 'rule': {
      const { look, along, at } = layer;
      const d = along === 'x' ? `M0,${at}H100` : `M${at},0V100`;
      return [lineTemplate(look, d)];
    }
    default:
      return [];
  }
}

/** What keeps its shape. */
function unstretched(layer: Layer): readonly TemplateResult[] {
  switch (layer.kind) {
    case 'points': {
      const { look, points, isLarge } = layer;
      return points.map(({ x, y, isHollow }) =>
        pointTemplate(percent(x), percent(y), { look, isHollow, isLarge }),
      );
    }
    case 'missing':
      return layer.at.map(
        ({ x, y }) => svg`<g class=${lookOf(layer.look)}>${missingTemplate(percent(x), percent(y))}</g>`,
      );
    case 'bracket': {
      const [from, to] = [percent(layer.from), percent(layer.to)];
      return [
        svg`<svg class="bracket" x="100%"><line x1="8" x2="8" y1=${from} y2=${to}></line><line x1="3" x2="13" y1=${from} y2=${from}></line><line x1="3" x2="13" y1=${to} y2=${to}></line></svg>`,
      ];
    }
    default:
      return [];
  }
}

function textTemplate({ x, y, lines, anchor, look, priority, side }: PlotText): TemplateResult {
  const first = side === 'above' ? -ABOVE - (lines.length - 1) * LEADING : BELOW;
  const looks = `in-frame from${priority} ${look === null ? 'note' : `${lookOf(look)}${LOOKS[look].isBold ? ' bold' : ''}`}`;
  const at = percent(x);
  return svg`<text class=${looks} x=${at} y=${percent(y)} dy=${em(first)} text-anchor=${anchor}>${lines.map((line, i) => (i === 0 ? line : svg`<tspan x=${at} dy=${em(LEADING)}>${line}</tspan>`))}</text>`;
}

/** Labels at line ends for one range of widths: the value, then the name in lines of its own column. */
function endsTemplate(
  { slot, before = BEFORE, labels }: EndLabels,
  range: string,
): TemplateResult | typeof nothing {
  if (labels.length === 0) return nothing;
  const column = em(before + slot + 0.2);
  const leaders = labels.flatMap(({ y, point, isMoved }) => (isMoved ? [[point, { x: 100, y }]] : []));
  return svg`<g class=${`ends ${range}`}>${stretchedTemplate(svg`<path class="leader" d=${linePath(leaders)}></path>`)}${labels.map(
    ({ y, look, value, lines, detail }) => {
      const [first = '', ...others] = detail === null ? lines : [...lines, detail];
      const top = BASELINE - others.length * (LEADING / 2);
      const lookAt = (i: number): string =>
        i >= lines.length ? 'detail-line' : isNameBold(look) ? 'bold' : 'name';
      // The first line is in the template of its label, since most have no other and each template within another costs.
      return svg`<text class=${`end ${lookOf(look)}`} y=${percent(y)} dy=${em(top)}><tspan class=${LOOKS[look].isBold ? 'bold' : 'value'} x="100%" dx=${em(before)}>${value}</tspan><tspan class=${lookAt(0)} x="100%" dx=${column}>${first}</tspan>${others.map((line, i) => svg`<tspan class=${lookAt(i + 1)} x="100%" dx=${column} dy=${em(LEADING)}>${line}</tspan>`)}</text>`;
    },
  )}</g>`;
}
