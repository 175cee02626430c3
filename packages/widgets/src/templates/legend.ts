import type { LegendItem, Sign } from '@commonweal/charts';
import { outcomeLook, outcomeSignLook } from '@commonweal/charts/marks/outcome.js';
import { stepLook } from '@commonweal/charts/marks/ramp.js';
import { type MarkSign, signShapes } from '@commonweal/charts/marks/sign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { shapeTemplate } from './marks.js';

/** A sign that stands before its text. */
type PlainSign = Exclude<Sign, { kind: 'step' }>;

/**
 * The legend, made of the marks themselves: steps are cells with their range inside, other signs stand before their
 * meaning. If scales differ, each has its own group, under the names of its columns.
 */
export function legendTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  const titles = [...new Set(items.flatMap(({ of }) => of ?? []))];
  const rest = items.filter(({ of }) => of === undefined);
  const titled = titles.map((title) => {
    const own = items.filter(({ of }) => of === title);
    return html`<p class="key-of" aria-hidden="true">${title}</p>${groupTemplate(own, `${label}: ${title}`)}`;
  });
  return html`${titled}${rest.length === 0 ? nothing : groupTemplate(rest, label)}`;
}

function groupTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  const steps = items.flatMap(({ sign, text }) => (sign.kind === 'step' ? [{ ...sign, text }] : []));
  const others = items.flatMap(({ sign, ...entry }) => (sign.kind === 'step' ? [] : [{ ...entry, sign }]));
  return html`<div class="key" part="key" role="group" aria-label=${label}>${steps.length === 0 ? nothing : html`<ul class="ramp">${steps.map((each) => html`<li class=${stepLook(each.step, each.steps)}>${each.text}</li>`)}</ul>`}${others.length === 0 ? nothing : html`<ul class="signs">${others.map(itemTemplate)}</ul>`}</div>`;
}

function itemTemplate({ sign, text, detail }: LegendItem & { readonly sign: PlainSign }): TemplateResult {
  return html`<li class=${sign.kind}>${signTemplate(sign)}<span>${text}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span></li>`;
}

function signTemplate(sign: PlainSign): TemplateResult {
  switch (sign.kind) {
    case 'glyph':
      return html`<span class=${sign.isColoured === true ? outcomeSignLook(sign.tone) : 'glyph'} aria-hidden="true">${sign.glyph}</span>`;
    case 'outcome':
      return html`<span class=${`sign ${outcomeLook(sign.outcome.tone)}`} aria-hidden="true">${sign.outcome.glyph}</span>`;
    case 'missing':
      return html`<span class="sign missing">${sign.text}<span class="spoken">:</span></span>`;
    case 'mark':
      return markSignTemplate(sign);
  }
}

/** A mark on its own, as it looks in the cells. */
export function markSignTemplate(sign: MarkSign): TemplateResult {
  const { width, shapes } = signShapes(sign);
  return html`<svg class=${width === 'dot' ? 'sign dotted' : 'sign'} aria-hidden="true">${shapes.map(shapeTemplate)}</svg>`;
}
