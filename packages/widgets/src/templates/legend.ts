import type { LegendItem, Sign } from '@commonweal/charts';
import { outcomeLook } from '@commonweal/charts/marks/outcome.js';
import { stepLook } from '@commonweal/charts/marks/ramp.js';
import { type MarkSign, signShapes } from '@commonweal/charts/marks/sign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { shapeTemplate } from './marks.js';

/**
 * The legend above the chart: a list of signs with their meanings and counts. If scales differ, each has its own list,
 * under the names of its columns.
 */
export function legendTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  const titles = [...new Set(items.flatMap(({ of }) => of ?? []))];
  const rest = items.filter(({ of }) => of === undefined);
  const titled = titles.map((title) => {
    const own = items.filter(({ of }) => of === title);
    return html`<p class="key-of" aria-hidden="true">${title}</p>${listTemplate(own, `${label}: ${title}`)}`;
  });
  return html`${titled}${rest.length === 0 ? nothing : listTemplate(rest, label)}`;
}

function listTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  return html`<ul class="key" part="key" aria-label=${label}>${items.map(itemTemplate)}</ul>`;
}

function itemTemplate({ sign, text, detail }: LegendItem): TemplateResult {
  return html`<li class=${sign.kind}>${signTemplate(sign)}<span>${text}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span></li>`;
}

function signTemplate(sign: Sign): TemplateResult {
  switch (sign.kind) {
    case 'step':
      return html`<span class=${`sign ${stepLook(sign.step, sign.steps)}`}></span>`;
    case 'outcome':
      return html`<span class=${`sign ${outcomeLook(sign.outcome.tone)}`} aria-hidden="true">${sign.outcome.glyph}</span>`;
    case 'missing':
      return html`<span class="sign missing">${sign.text}</span>`;
    case 'mark':
      return markSignTemplate(sign);
  }
}

/** A mark on its own, as it looks in the cells. */
export function markSignTemplate(sign: MarkSign): TemplateResult {
  const { width, shapes } = signShapes(sign);
  return html`<svg class=${width === 'dot' ? 'sign dotted' : 'sign'} aria-hidden="true">${shapes.map(shapeTemplate)}</svg>`;
}
