import { html, svg, type TemplateResult } from 'lit';
import type { BenchmarkLine, Column, Tick } from '@commonweal/charts';

/**
 * The axis of a track, in its column's header: ticks, and the names of the lines drawn through the cells. It is
 * as wide as the tracks under it. Hidden from assistive technology: every cell says its own value.
 */
export function axisTemplate(column: Column): TemplateResult {
  return html`<svg class=${column.lines.length === 0 ? 'axis' : 'axis named'} aria-hidden="true">${column.lines.map(namedLine)}${column.ticks.map(tick)}</svg>`;
}

function tick({ at, label, anchor, priority }: Tick): TemplateResult {
  const x = `${at}%`;
  return svg`<g class=${`tick priority${priority}`}><text x=${x} y="100%" dy="-.65em" text-anchor=${anchor}>${label}</text><rect x=${x}></rect></g>`;
}

function namedLine({ at, label }: BenchmarkLine): TemplateResult {
  const x = `${at}%`;
  return svg`<rect class="rule" x=${x}></rect><text class="name" x=${x} y=".95em" text-anchor=${at < 20 ? 'start' : at > 80 ? 'end' : 'middle'}>${label}</text>`;
}
