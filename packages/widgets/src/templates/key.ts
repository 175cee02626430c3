import { html, nothing, type TemplateResult } from 'lit';
import type { KeyItem } from '@commonweal/charts';
import { RADII } from './marks.js';

/** The key, above the chart: a list of signs with what they mean and how many there are; one for each scale, under its columns. */
export function keyTemplate(items: readonly KeyItem[], label: string): TemplateResult {
  const titles = [...new Set(items.flatMap(({ of }) => of ?? []))];
  const rest = items.filter(({ of }) => of === undefined);
  const titled = titles.map((title) => {
    const own = items.filter(({ of }) => of === title);
    return html`<p class="key-of" aria-hidden="true">${title}</p>${listTemplate(own, `${label}: ${title}`)}`;
  });
  return html`${titled}${rest.length === 0 ? nothing : listTemplate(rest, label)}`;
}

function listTemplate(items: readonly KeyItem[], label: string): TemplateResult {
  return html`<ul class="key" part="key" aria-label=${label}>${items.map(itemTemplate)}</ul>`;
}

function itemTemplate({ sign, text, detail }: KeyItem): TemplateResult {
  return html`<li class=${sign.kind}>${signTemplate(sign)}<span>${text}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span></li>`;
}

function signTemplate(sign: KeyItem['sign']): TemplateResult {
  switch (sign.kind) {
    case 'step':
      return html`<span class=${`sign shade step${sign.step} of${sign.steps}`}></span>`;
    case 'outcome':
      return html`<span class=${`sign shade ${sign.outcome.tone}`} aria-hidden="true">${sign.outcome.glyph}</span>`;
    case 'missing':
      return html`<span class="sign missing">${sign.text}</span>`;
    case 'mark':
      return markSign(sign.shape, sign.tone);
  }
}

/** The marks as they are drawn in the cells, on a track of their own. */
function markSign(shape: Extract<KeyItem['sign'], { kind: 'mark' }>['shape'], tone: string): TemplateResult {
  switch (shape) {
    case 'bar':
      return html`<svg class="sign" aria-hidden="true"><rect class=${`bar ${tone} lane0of1`} width="100%"></rect></svg>`;
    case 'filled':
    case 'hollow':
      return html`<svg class="sign dotted" aria-hidden="true"><circle class=${`dot ${shape} ${tone}`} cx="50%" cy="50%" r=${RADII[shape]}></circle></svg>`;
    case 'circle':
      return html`<svg class="sign dotted" aria-hidden="true"><circle class=${`circle ${tone}`} cx="50%" cy="50%" r="7"></circle></svg>`;
    case 'line':
      return html`<svg class="sign dotted" aria-hidden="true"><rect class="rule" x="50%"></rect></svg>`;
    case 'interval':
      return html`<svg class="sign" aria-hidden="true"><line class="interval" x2="100%" y1="50%" y2="50%"></line></svg>`;
    case 'link':
      return html`<svg class="sign" aria-hidden="true"><line class="link" x2="100%" y1="50%" y2="50%"></line></svg>`;
  }
}
