import type { BenchmarkLine, Column, Tick } from '@commonweal/charts';
import { benchmarkLineShape } from '@commonweal/charts/marks/benchmark-line.js';
import { html, svg, type TemplateResult } from 'lit';
import { shapeTemplate } from './marks.js';

/**
 * A track's axis, in its column's header: ticks, with the names of the lines through the cells above them. As wide as
 * the tracks below. Hidden from assistive technology, because every cell has its own value.
 */
export function axisTemplate({ lines, ticks }: Pick<Column, 'lines' | 'ticks'>): TemplateResult {
  return html`${lines.map(nameTemplate)}<svg class=${lines.length === 0 ? 'axis' : 'axis named'} aria-hidden="true">${lines.map((line) => shapeTemplate(benchmarkLineShape(line)))}${ticks.map(tick)}</svg>`;
}

function tick({ at, label, anchor, priority }: Tick): TemplateResult {
  const x = `${at}%`;
  return svg`<g class=${`tick priority${priority}`}><svg class="at" x=${x}><text y="100%" dy="-.8em" text-anchor=${anchor}>${label}</text></svg><rect x=${x}></rect></g>`;
}

/** Takes up the same share of the free space as its line does of the track, so a name never leaves the track. */
function nameTemplate({ at, label }: BenchmarkLine): TemplateResult {
  return html`<span class=${`name along${Math.round(at / 10)}`} aria-hidden="true"><span>${label}</span></span>`;
}
