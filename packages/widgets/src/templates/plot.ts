import type { Chart, Panel, Plot, Readout } from '@commonweal/charts';
import { outcomeSignLook } from '@commonweal/charts/marks/outcome.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Followed, follow } from './follow.js';
import { headerTemplate, readingTemplate } from './header.js';
import { legendTemplate } from './legend.js';
import { listener } from './listener.js';
import { panelHeading } from './panel-heading.js';
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

/** The second grammar: a plot, and the table of its figures, which can be opened. */
export function plotBody(pointing: Pointing): Body {
  return {
    chart: (chart, view, handlers) => chartTemplate(chart, view, handlers, pointing),
    tool: (chart, view, handlers) =>
      chart.plot === null ? nothing : openedTemplate(chart.plot, tableTemplate(chart, view, handlers)),
  };
}

function chartTemplate(
  chart: Chart,
  view: WidgetView,
  handlers: WidgetHandlers,
  pointing: Pointing,
): TemplateResult {
  const { plot, legend } = chart;
  const marks = view.marks ?? null;
  const label = view.words.labels.legend;
  return html`${headerTemplate(chart, view.headingLevel, marks)}${readingTemplate(chart, marks)}${plot === null ? nothing : plotTemplate(plot, view.headingLevel, label, pointing)}${legend.length === 0 ? nothing : legendTemplate(legend, label)}${plot === null ? tableTemplate(chart, view, handlers) : nothing}`;
}

function plotTemplate(plot: Plot, level: HeadingLevel, label: string, pointing: Pointing): TemplateResult {
  const { panels, readout, legend, note } = plot;
  const [only] = panels;
  const isOne = panels.length === 1 && only?.heading === null;
  const drawing = isOne ? singleTemplate(plot, only, pointing) : panelsTemplate(plot, level);
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

/** Small multiples: a list of panels on one scale, each with a heading. */
function panelsTemplate(plot: Plot, level: HeadingLevel): TemplateResult {
  const { panels, more } = plot;
  const shown = more === null ? panels : panels.slice(0, more.after);
  const list = (some: readonly Panel[], isFirst: boolean): TemplateResult =>
    html`<ul class="panels">${some.map((panel, i) => panelTemplate(plot, panel, level, isFirst && i === 0))}</ul>`;
  return html`${list(shown, true)}${more === null ? nothing : html`<details class="more-panels"><summary><span>${more.label}</span></summary>${list(panels.slice(more.after), false)}</details>`}`;
}

/** The first panel alone has the labels of the scale. */
function panelTemplate(plot: Plot, panel: Panel, level: HeadingLevel, isFirst: boolean): TemplateResult {
  const { height, x, y } = plot;
  const ticks = isFirst ? y.ticks : y.ticks.map((tick) => ({ ...tick, label: '' }));
  const drawing = frameTemplate({ height, x, y: { ticks } }, panel);
  const { heading } = panel;
  if (heading === null) return html`<li>${drawing}</li>`;
  const { text, value, outcome, trend, isHighlighted } = heading;
  const sign =
    outcome === null
      ? nothing
      : html`<span class=${outcomeSignLook(outcome.tone)} aria-hidden="true">${outcome.glyph}</span><span class="spoken"> ${outcome.word}</span>`;
  return html`<li><div class=${isHighlighted ? 'panel-head highlighted' : 'panel-head'}>${panelHeading(text, level)}${value === '' ? nothing : html` <span class="value">${value}${sign}</span>`}${trend === null ? nothing : html` <span class="panel-trend">${trend}</span>`}</div>${drawing}</li>`;
}

/**
 * The table of the same figures: what a screen reader reads in place of the drawing, and what is in its place where
 * nothing can be drawn.
 */
function tableTemplate(chart: Chart, view: WidgetView, handlers: WidgetHandlers): TemplateResult {
  return html`${view.long?.tools ?? nothing}${tableChartTemplate(chart, view, handlers)}${view.selectable ? html`<p class="instruction" id="instruction">${view.words.labels.instruction}</p>` : nothing}`;
}

const openedTemplate = ({ tableLabel }: Plot, table: TemplateResult): TemplateResult =>
  html`<details class="about figures" part="about"><summary><span>${tableLabel}</span></summary>${table}</details>`;
