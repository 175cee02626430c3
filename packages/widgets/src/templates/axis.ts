import type { BenchmarkLine, Column, Tick } from '@commonweal/charts';
import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * Over a track, in its column's header: the names of the lines through the cells, and ticks if the track has an axis.
 * As wide as the tracks below. Hidden from assistive technology, because every cell has its own value.
 */
export function axisTemplate({ lines, ticks }: Pick<Column, 'lines' | 'ticks'>): TemplateResult {
  return html`${lines.map(nameTemplate)}${ticks.length === 0 ? nothing : html`<svg class="axis" aria-hidden="true">${ticks.map(tick)}</svg>`}`;
}

function tick({ at, label, anchor, priority }: Tick): TemplateResult {
  const x = `${at}%`;
  return svg`<g class=${`tick priority${priority}`}><svg class="at" x=${x}><text y="100%" dy="-.8em" text-anchor=${anchor}>${label}</text></svg><rect x=${x}></rect></g>`;
}

/** Takes up the same share of the free space as its line does of the track, so a name never leaves the track. */
function nameTemplate({ at, label, isBeside = false }: BenchmarkLine): TemplateResult | typeof nothing {
  if (label === '') return nothing;
  return html`<span class=${`name along${Math.round(at / 10)}${isBeside ? ' beside' : ''}`} aria-hidden="true"><span>${label}</span></span>`;
}
