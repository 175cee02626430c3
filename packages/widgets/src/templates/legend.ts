import type { LegendItem, Sign } from '@commonweal/charts';
import { outcomeLook } from '@commonweal/charts/marks/outcome.js';
import { stepLook } from '@commonweal/charts/marks/ramp.js';
import { signShapes } from '@commonweal/charts/marks/sign.js';
import { html, nothing, type TemplateResult } from 'lit';
import { shapeTemplate } from './marks.js';

/**
 * The legend: a list of signs with their meanings and counts. If scales differ, each has its own list, under the names
 * of its columns. The steps of a ramp are a list of their own: cells side by side, or one under the other, with what
 * they hold inside.
 */
export function legendTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  const titles = [...new Set(items.flatMap(({ of }) => of ?? []))];
  const rest = items.filter(({ of }) => of === undefined);
  const titled = titles.map((title) => {
    const own = items.filter(({ of }) => of === title);
    return html`<p class="key-of" aria-hidden="true">${title}</p>${listsTemplate(own, `${label}: ${title}`)}`;
  });
  return html`${titled}${listsTemplate(rest, label)}`;
}

function listsTemplate(items: readonly LegendItem[], label: string): TemplateResult {
  const isStep = ({ sign }: LegendItem): boolean => sign.kind === 'step';
  const steps = items.filter(isStep);
  return html`${listTemplate(steps, label, 'key scale')}${listTemplate(
    items.filter((item) => !isStep(item)),
    label,
    'key',
  )}`;
}

function listTemplate(
  items: readonly LegendItem[],
  label: string,
  look: string,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class=${look} part="key" aria-label=${label}>${items.map(itemTemplate)}</ul>`;
}

function itemTemplate({ sign, text, detail }: LegendItem): TemplateResult {
  if (sign.kind === 'step')
    return html`<li class=${`step ${stepLook(sign.step, sign.steps)}`}><span>${text}</span></li>`;
  return html`<li class=${sign.kind}>${signTemplate(sign)}<span>${text}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span></li>`;
}

function signTemplate(sign: Exclude<Sign, { kind: 'step' }>): TemplateResult {
  switch (sign.kind) {
    case 'glyph':
      return html`<span class="glyph" aria-hidden="true">${sign.glyph}</span>`;
    case 'outcome':
      return html`<span class=${`sign ${outcomeLook(sign.outcome.tone)}`} aria-hidden="true">${sign.outcome.glyph}</span>`;
    case 'missing':
      return html`<span class="sign missing">${sign.text}</span>`;
    case 'mark': {
      const { width, shapes } = signShapes(sign);
      return html`<svg class=${width === 'dot' ? 'sign dotted' : 'sign'} aria-hidden="true">${shapes.map(shapeTemplate)}</svg>`;
    }
  }
}
