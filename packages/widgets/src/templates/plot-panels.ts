import type { Panel, Plot } from '@commonweal/charts';
import { outcomeSignLook } from '@commonweal/charts/marks/outcome.js';
import { html, nothing, type TemplateResult } from 'lit';
import { panelHeading } from './panel-heading.js';
import { frameTemplate } from './plot-frame.js';
import type { HeadingLevel } from './view.js';

/** Small multiples: a list of panels on one scale, each with a heading. */
export function panelsTemplate(plot: Plot, level: HeadingLevel): TemplateResult {
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
