import { svg, type TemplateResult } from 'lit';
import type { BenchmarkLine, EndLabel, Mark } from '@commonweal/charts';

/** A filled dot fits into a hollow one: two at the same place are both seen. */
export const RADII = { filled: 4, hollow: 7 } as const;

/**
 * One mark of a track. Along the track, positions are per cent, written as attributes; across it, they come from
 * the style sheet, by class. Colours too: `color` on the shape, `currentColor` in its fill and stroke.
 */
function markTemplate(mark: Mark): TemplateResult {
  switch (mark.kind) {
    case 'bar':
      return svg`<rect class=${`bar ${mark.tone} lane${mark.lane}of${mark.lanes}`} x=${`${mark.x}%`} width=${`${mark.width}%`}></rect>`;
    case 'dot':
      return svg`<circle class=${`dot ${mark.shape} ${mark.tone}`} cx=${`${mark.at}%`} cy="50%" r=${RADII[mark.shape]}></circle>`;
    case 'circle':
      return svg`<circle class=${`circle ${mark.tone}`} cx=${`${mark.at}%`} cy="50%" r=${mark.radius}></circle>`;
    case 'interval':
      // The wider line underneath, in the colour of the page, keeps the interval visible on a dark bar.
      return svg`<line class="interval halo" x1=${`${mark.from}%`} x2=${`${mark.to}%`} y1="50%" y2="50%"></line><line class="interval" x1=${`${mark.from}%`} x2=${`${mark.to}%`} y1="50%" y2="50%"></line>`;
    case 'link':
      return svg`<line class="link" x1=${`${mark.from}%`} x2=${`${mark.to}%`} y1="50%" y2="50%"></line>`;
    case 'label':
      return labelTemplate(mark);
  }
}

/**
 * A text stands a little off its place: in a frame of its own there, about whose corner it can be turned. The plate
 * under it, a digit's width for each character, keeps lines from running through it; a wide stroke round the glyphs
 * would not do, since Chromium leaves holes in it.
 */
function labelTemplate({ at, anchor, text }: EndLabel): TemplateResult {
  const [x, width] = [`${at}%`, `${text.length}ch`];
  return anchor === 'start'
    ? svg`<svg class="at" x=${x} y="50%"><rect class="plate" x=".65em" width=${width}></rect><text dx=".65em" dy=".35em" text-anchor="start">${text}</text></svg>`
    : svg`<svg class="at" x=${x} y="50%"><rect class="plate before" x="-.65em" width=${width}></rect><text dx="-.65em" dy=".35em" text-anchor="end">${text}</text></svg>`;
}

/** The part of a benchmark line that runs through one cell; the cells touch, so the line is whole. */
function lineTemplate(line: BenchmarkLine): TemplateResult {
  return svg`<rect class="rule" x=${`${line.at}%`}></rect>`;
}

/** A track in the order of painting: shapes, the lines over them, and the texts over all. */
export function trackTemplates(marks: readonly Mark[], lines: readonly BenchmarkLine[]): TemplateResult[] {
  const shapes: TemplateResult[] = [];
  const texts: TemplateResult[] = [];
  for (const mark of marks) (mark.kind === 'label' ? texts : shapes).push(markTemplate(mark));
  return [...shapes, ...lines.map(lineTemplate), ...texts];
}
