import type { LegendItem, Sign } from '@commonweal/charts';
import { outcomeLook, outcomeSignLook } from '@commonweal/charts/marks/outcome.js';
import { stepLook } from '@commonweal/charts/marks/ramp.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawings } from './view.js';

/** A sign that is before its text. */
type PlainSign = Exclude<Sign, { kind: 'step' }>;

/**
 * The legend, made of the marks themselves: steps are cells with their range inside, other signs are before their
 * meaning. If scales differ, each has its own group, under the names of its columns.
 *
 * @param drawings What draws signs, for a chart whose table has drawings.
 */
export function legendTemplate(
  items: readonly LegendItem[],
  label: string,
  drawings: Drawings | null = null,
): TemplateResult {
  const titles = [...new Set(items.flatMap(({ of }) => of ?? []))];
  const rest = items.filter(({ of }) => of === undefined);
  const titled = titles.map((title) => {
    const own = items.filter(({ of }) => of === title);
    return html`<p class="legend-of" aria-hidden="true">${title}</p>${groupTemplate(own, `${label}: ${title}`, drawings)}`;
  });
  return html`${titled}${rest.length === 0 ? nothing : groupTemplate(rest, label, drawings)}`;
}

function groupTemplate(
  items: readonly LegendItem[],
  label: string,
  drawings: Drawings | null,
): TemplateResult {
  const steps = items.flatMap(({ sign, text }) => (sign.kind === 'step' ? [{ ...sign, text }] : []));
  const others = items.flatMap(({ sign, ...entry }) => (sign.kind === 'step' ? [] : [{ ...entry, sign }]));
  return html`<div part="legend key" class="legend" role="group" aria-label=${label}>${steps.length === 0 ? nothing : html`<ul class="ramp">${steps.map((each) => html`<li class=${stepLook(each.step, each.steps)}>${each.text}</li>`)}</ul>`}${others.length === 0 ? nothing : html`<ul class="signs">${others.map((each) => itemTemplate(each, drawings))}</ul>`}</div>`;
}

function itemTemplate(
  { sign, text, detail }: LegendItem & { readonly sign: PlainSign },
  drawings: Drawings | null,
): TemplateResult {
  return html`<li class=${sign.kind}>${signTemplate(sign, drawings)}<span>${text}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span></li>`;
}

function signTemplate(sign: PlainSign, drawings: Drawings | null): TemplateResult | undefined {
  switch (sign.kind) {
    case 'glyph':
      return html`<span class=${sign.isColoured === true ? outcomeSignLook(sign.tone) : 'glyph'} aria-hidden="true">${sign.glyph}</span>`;
    case 'outcome':
      return html`<span class=${`sign ${outcomeLook(sign.outcome.tone)}`} aria-hidden="true">${sign.outcome.glyph}</span>`;
    case 'missing':
      return html`<span class="sign missing">${sign.text}<span class="spoken">:</span></span>`;
    case 'mark':
      return drawings?.sign(sign);
  }
}
