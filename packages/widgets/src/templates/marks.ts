import type { BenchmarkLine, Mark } from '@commonweal/charts';
import { benchmarkLineShapes } from '@commonweal/charts/marks/benchmark-line.js';
import { trackShapes } from '@commonweal/charts/marks/marks.js';
import type { TrackShape } from '@commonweal/charts/marks/shape.js';
import { type MarkSign, signShapes } from '@commonweal/charts/marks/sign.js';
import { html, nothing, svg, type TemplateResult } from 'lit';

/**
 * One shape of a mark or sign. Positions along the track are percentages, written as attributes; positions across it
 * come from the style sheet, by class. So do colours: `color` on the shape, and `currentColor` in its fill and stroke.
 */
export function shapeTemplate(shape: TrackShape): TemplateResult {
  switch (shape.tag) {
    case 'rect':
      return svg`<rect class=${shape.look} x=${shape.x ?? nothing} width=${shape.width ?? nothing}></rect>`;
    case 'circle':
      return svg`<circle class=${shape.look} cx=${shape.x} cy="50%" r=${shape.radius}></circle>`;
    case 'line':
      return svg`<line class=${shape.look} x1=${shape.from ?? nothing} x2=${shape.to} y1="50%" y2="50%"></line>`;
  }
}

/** A track in painting order: shapes, then the lines over them. */
export function trackTemplates(marks: readonly Mark[], lines: readonly BenchmarkLine[]): TemplateResult[] {
  return [...marks.flatMap(trackShapes), ...lines.flatMap(benchmarkLineShapes)].map(shapeTemplate);
}

/** A mark on its own, as it looks in the cells. */
export function markSignTemplate(sign: MarkSign): TemplateResult {
  const { width, shapes } = signShapes(sign);
  return html`<svg class=${width === 'dot' ? 'sign dotted' : 'sign'} aria-hidden="true">${shapes.map(shapeTemplate)}</svg>`;
}
