import type { BenchmarkLine, Column, Tick } from '@commonweal/charts';
import { benchmarkLineShape } from '@commonweal/charts/marks/benchmark-line.js';
import { html, svg, type TemplateResult } from 'lit';
import { shapeTemplate } from './marks.js';

/**
 * The axis of a track, in its column's header: ticks, and over them the names of the lines drawn through the cells. It
 * is as wide as the tracks under it. Hidden from assistive technology: every cell says its own value.
 */
export function axisTemplate({ lines, ticks }: Pick<Column, 'lines' | 'ticks'>): TemplateResult {
  return html`${lines.map(nameTemplate)}<svg class=${lines.length === 0 ? 'axis' : 'axis named'} aria-hidden="true">${lines.map((line) => shapeTemplate(benchmarkLineShape(line)))}${ticks.map(tick)}</svg>`;
}

function tick({ at, label, anchor, priority }: Tick): TemplateResult {
  const x = `${at}%`;
  return svg`<g class=${`tick priority${priority}`}><svg class="at" x=${x}><text y="100%" dy="-.8em" text-anchor=${anchor}>${label}</text></svg><rect x=${x}></rect></g>`;
}

/** The name of a line is as far along the free room beside it as the line is along the track: it never leaves the track. */
function nameTemplate({ at, label }: BenchmarkLine): TemplateResult {
  return html`<span class=${`name along${Math.round(at / 10)}`} aria-hidden="true"><span>${label}</span></span>`;
}
