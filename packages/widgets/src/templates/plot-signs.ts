import type { PlotLegendEntry, PlotLook, PlotSign } from '@commonweal/charts';
import { LOOKS, SHAPE_PATHS } from '@commonweal/charts/plot/series-style.js';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** The class of a look, which has its colour. */
export const lookOf = (look: PlotLook | 'axis'): string => `of-${look}`;

/** The attributes of a line that all pages show alike; colours come from the style sheet. */
export const dashOf = (look: PlotLook): string | typeof nothing => LOOKS[look].dash ?? nothing;

interface Mark {
  readonly look: PlotLook;
  readonly isHollow: boolean;
  readonly isLarge?: boolean;
}

/** A point in the shape of its look, at percentages or pixels of its frame. */
export function pointTemplate(
  x: string,
  y: string,
  { look, isHollow, isLarge = false }: Mark,
): TemplateResult {
  const { shape } = LOOKS[look];
  const looks = `pt ${lookOf(look)}${isHollow || shape === 'ring' ? ' hollow' : ''}${isLarge ? ' large' : ''}`;
  return shape === 'dot' || shape === 'ring'
    ? svg`<circle class=${looks} cx=${x} cy=${y} r="4"></circle>`
    : svg`<svg class=${looks} x=${x} y=${y}><path d=${SHAPE_PATHS[shape]}></path></svg>`;
}

/** A cross for a period without a figure. */
export const missingTemplate = (x: string, y: string): TemplateResult =>
  svg`<svg class="pt miss" x=${x} y=${y}><path d="M-3.5-3.5l7 7M3.5-3.5l-7 7"></path></svg>`;

/** A line with its point, as it looks in the plot. */
export function lineSignTemplate(look: PlotLook, hasPoints: boolean): TemplateResult {
  return html`<svg class="sign line" aria-hidden="true"><line class=${`ln ${lookOf(look)}`} x2="100%" y1="50%" y2="50%" stroke-width=${LOOKS[look].width} stroke-dasharray=${dashOf(look)}></line>${hasPoints ? pointTemplate('50%', '50%', { look, isHollow: false }) : nothing}</svg>`;
}

function signTemplate(sign: PlotSign): TemplateResult {
  switch (sign.kind) {
    case 'line':
      return lineSignTemplate(sign.look, sign.hasPoints);
    case 'point':
      return html`<svg class="sign point" aria-hidden="true">${pointTemplate('50%', '50%', sign)}</svg>`;
    case 'band':
      return html`<span class="sign band-sign" aria-hidden="true"></span>`;
    case 'whisker':
      return html`<svg class="sign point" aria-hidden="true"><line class="whisker" x1="50%" x2="50%" y2="100%"></line></svg>`;
    case 'bracket':
      return html`<svg class="sign point bracket" aria-hidden="true"><path d="M2 1h8M6 1v10M2 11h8"></path></svg>`;
    case 'missing':
      return html`<svg class="sign point" aria-hidden="true">${missingTemplate('50%', '50%')}</svg>`;
  }
}

/** What lines and signs mean. */
export function plotLegendTemplate(
  entries: readonly PlotLegendEntry[],
  label: string,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div part="legend key" class="legend" role="group" aria-label=${label}><ul class="signs">${entries.map(({ sign, text, detail }) => html`<li>${signTemplate(sign)}<span>${text}${detail === null ? nothing : html` <span class="detail">${detail}</span>`}</span></li>`)}</ul></div>`;
}
