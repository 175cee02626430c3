import { html, svg, type TemplateResult } from 'lit';
import type { BenchmarkLine, Column, Tick } from '@commonweal/charts';

/**
 * The axis of a track, in its column's header: ticks, and the names of the lines drawn through the cells. It is
 * as wide as the tracks under it. Hidden from assistive technology: every cell says its own value.
 */
export function axisTemplate({ lines, ticks }: Pick<Column, 'lines' | 'ticks'>): TemplateResult {
  return html`<svg class=${lines.length === 0 ? 'axis' : 'axis named'} aria-hidden="true">${lines.map(namedLine)}${ticks.map(tick)}</svg>`;
}

function tick({ at, label, anchor, priority }: Tick): TemplateResult {
  const x = `${at}%`;
  return svg`<g class=${`tick priority${priority}`}><svg class="at" x=${x}><text y="100%" dy="-.8em" text-anchor=${anchor}>${label}</text></svg><rect x=${x}></rect></g>`;
}

function namedLine({ at, label }: BenchmarkLine): TemplateResult {
  const x = `${at}%`;
  return svg`<rect class="rule" x=${x}></rect><svg class="at" x=${x}><text class="name" y=".95em" text-anchor=${anchorOf(at)}>${label}</text></svg>`;
}

/** A name is longer than a tick: outside the middle of the track it is written inwards. */
function anchorOf(at: number): Tick['anchor'] {
  if (at < 35) return 'start';
  return at > 65 ? 'end' : 'middle';
}
