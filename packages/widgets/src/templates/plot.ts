import type { Chart, Panel, Plot, Readout } from '@commonweal/charts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Followed, follow } from './follow.js';
import { headerTemplate, readingTemplate } from './header.js';
import { legendTemplate } from './legend.js';
import { listener } from './listener.js';
import { frameTemplate } from './plot-frame.js';
import { plotLegendTemplate, lineSignTemplate, lookOf, pointTemplate } from './plot-signs.js';
import { tableChartTemplate } from './table-chart.js';
import type { HeadingLevel, WidgetHandlers, WidgetView } from './view.js';
import type { Body } from './widget.js';

/** The position that the reader points at or has moved to; null at rest. One object handles its events. */
export interface Pointing extends Followed<number | null> {
  handleEvent(event: Event): void;
  /** How the area of a line is selected; null where it is not. Follows as well, since it is there after the first render. */
  readonly areas: { template(plot: Plot): TemplateResult | typeof nothing } | null;
}

/** How several panels are drawn. */
export type PanelsTemplate = (plot: Plot, level: HeadingLevel) => TemplateResult;

/**
 * The second grammar: a plot, and the table of its figures, which can be opened.
 *
 * @param panels Null where there is one alone.
 * @param table Says whether the table is drawn yet.
 */
export function plotBody(
  pointing: Pointing,
  panels: PanelsTemplate | null,
  table: { readonly isDue: boolean },
): Body {
  return {
    chart: (chart, view, handlers) => chartTemplate(chart, view, handlers, pointing, panels),
    tool: (chart, view, handlers) =>
      chart.plot === null
        ? nothing
        : openedTemplate(chart.plot, table.isDue ? tableTemplate(chart, view, handlers) : nothing),
  };
}

function chartTemplate(
  chart: Chart,
  view: WidgetView,
  handlers: WidgetHandlers,
  pointing: Pointing,
  panels: PanelsTemplate | null,
): TemplateResult {
  const { plot, legend } = chart;
  const marks = view.marks ?? null;
  const label = view.words.labels.legend;
  return html`${headerTemplate(chart, view.headingLevel, marks)}${readingTemplate(chart, marks)}${plot === null ? nothing : plotTemplate(plot, view.headingLevel, label, pointing, panels)}${legend.length === 0 ? nothing : legendTemplate(legend, label)}${plot === null ? tableTemplate(chart, view, handlers) : nothing}`;
}

function plotTemplate(
  plot: Plot,
  level: HeadingLevel,
  label: string,
  pointing: Pointing,
  panelsTemplate: PanelsTemplate | null,
): TemplateResult {
  const { panels, readout, legend, note } = plot;
  const [only] = panels as readonly [Panel, ...Panel[]];
  const several = panels.length > 1 || only.heading !== null ? panelsTemplate : null;
  const isOne = several === null;
  const drawing = isOne ? singleTemplate(plot, only, pointing) : several(plot, level);
  const drawnLegend = plotLegendTemplate(legend, label);
  return html`<div class="plot">${readout === null ? nothing : follow(pointing, (at) => readoutTemplate(readout, at))}${isOne ? nothing : drawnLegend}${drawing}${follow(pointing, () => pointing.areas?.template(plot) ?? nothing)}${isOne ? drawnLegend : nothing}${note === null ? nothing : html`<p class="under">${note}</p>`}</div>`;
}

/** The gutters are empty drawings, whose widths attributes may hold. */
function singleTemplate(plot: Plot, panel: Panel, pointing: Pointing): TemplateResult {
  const { gutters, readout, x } = plot;
  const gutter = (ems: number, range: string): TemplateResult =>
    html`<svg class=${range} width=${`${ems}em`} height="1" aria-hidden="true"></svg>`;
  const [narrow, middle, wide] = gutters.end;
  const guide = readout === null ? nothing : follow(pointing, (at) => guideTemplate(readout, at));
  return html`<div class="row">${gutter(gutters.start, 'start')}<div class="field">${frameTemplate(plot, panel, guide)}${readout === null || readout.positions.length < 2 ? nothing : sliderTemplate(readout, pointing)}${x.captions.length === 0 ? nothing : html`<div class="captions" aria-hidden="true">${x.captions.map(({ anchor, text }) => html`<span class=${`at-${anchor}`}>${text}</span>`)}</div>`}</div>${gutter(narrow, 'narrow')}${gutter(middle, 'middle')}${gutter(wide, 'wide')}</div>`;
}

/** Over the frame and unseen. It says what it is moved to, so that the readout need not be announced. */
function sliderTemplate({ label, rest, positions }: Readout, pointing: Pointing): TemplateResult {
  const handler = listener((event: Event) => {
    pointing.handleEvent(event);
  });
  return html`<input class="slider" type="range" min="0" max=${positions.length - 1} value=${rest} aria-label=${label} aria-valuetext=${positions[rest]?.spoken ?? nothing} @input=${handler} @pointermove=${handler} @pointerdown=${handler} @pointerup=${handler} @pointerleave=${handler} @keydown=${handler} @blur=${handler}>`;
}

/** The same lines at rest and in use, so that nothing moves. */
function readoutTemplate({ entries, positions, rest }: Readout, at: number | null): TemplateResult {
  const position = positions[at ?? rest];
  if (position === undefined) return html``;
  return html`<div class=${at === null ? 'readout' : 'readout on'} part="readout" aria-hidden="true"><p>${position.label}</p><ul>${entries.map(
    ({ look, name, hasPoints }, i) => {
      const { text, detail } = position.values[i] ?? { text: '', detail: null };
      return html`<li class=${lookOf(look)}>${lineSignTemplate(look, hasPoints)}<span class="name">${name}</span><b>${text}</b>${detail === null ? nothing : html`<span class="limits">${detail}</span>`}</li>`;
    },
  )}</ul>${position.note === null ? nothing : html`<p class="now">${position.note}</p>`}</div>`;
}

function guideTemplate({ entries, positions }: Readout, at: number | null): TemplateResult | typeof nothing {
  const position = at === null ? undefined : positions[at];
  if (position === undefined) return nothing;
  const x = `${position.x}%`;
  return svg`<g class="guide"><line x1=${x} x2=${x} y2="100%"></line>${entries.map(({ look }, i) => {
    const y = position.values[i]?.y ?? null;
    return y === null ? nothing : pointTemplate(x, `${y}%`, { look, isHollow: true, isLarge: true });
  })}</g>`;
}

/**
 * The table of the same figures: what a screen reader reads in place of the drawing, and what is in its place where
 * nothing can be drawn.
 */
function tableTemplate(chart: Chart, view: WidgetView, handlers: WidgetHandlers): TemplateResult {
  return html`${view.long?.tools ?? nothing}${tableChartTemplate(chart, view, handlers)}${view.selectable ? html`<p class="instruction" id="instruction">${view.words.labels.instruction}</p>` : nothing}`;
}

const openedTemplate = ({ tableLabel }: Plot, table: TemplateResult | typeof nothing): TemplateResult =>
  html`<details class="about figures" part="about"><summary><span>${tableLabel}</span></summary>${table}</details>`;
