import type { BenchmarkLine, EndLabel, Mark } from '@commonweal/charts';
import { benchmarkLineShape } from '@commonweal/charts/marks/benchmark-line.js';
import { labelShape } from '@commonweal/charts/marks/label.js';
import { isLabel, trackShapes } from '@commonweal/charts/marks/marks.js';
import type { TrackShape } from '@commonweal/charts/marks/shape.js';
import { nothing, svg, type TemplateResult } from 'lit';

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

function labelTemplate(label: EndLabel): TemplateResult {
  const { x, plate, off, anchor, text } = labelShape(label);
  return svg`<svg class="at" x=${x} y="50%"><rect class=${plate.look} x=${off} width=${plate.width}></rect><text dx=${off} dy=".35em" text-anchor=${anchor}>${text}</text></svg>`;
}

/** A track in painting order: shapes, then the lines over them, then all text on top. */
export function trackTemplates(marks: readonly Mark[], lines: readonly BenchmarkLine[]): TemplateResult[] {
  const shapes = marks.flatMap((mark) => (isLabel(mark) ? [] : trackShapes(mark)));
  const all = [...shapes, ...lines.map(benchmarkLineShape)];
  return [...all.map(shapeTemplate), ...marks.filter(isLabel).map(labelTemplate)];
}
