import { underHeadings } from '../chart/under-headings.js';
import { COLOURS, hex } from '../marks/hues.js';
import type { Part } from './legend.js';
import { tag } from './svg.js';
import { PAD, type PlacedColumn, type TableLayout } from './table-layout.js';
import { SMALL, textBlock } from './text.js';
import { wrapText } from './text-width.js';

/** The headings that neighbouring columns share, each over a line as wide as they are; of no height if there are none. */
export function columnGroupsImage({ columns }: TableLayout, top: number): Part {
  const headed = underHeadings(columns.map((placed) => ({ ...placed, group: placed.column.group ?? '' })))
    .filter(({ heading }) => heading !== '')
    .map(({ heading, items }) => {
      const [x, width] = extentOf(items);
      return { lines: wrapText(heading, width, SMALL.size, true), x, width };
    });
  if (headed.length === 0) return { markup: '', height: 0 };
  const height = Math.max(...headed.map(({ lines }) => lines.length)) * SMALL.line + 2 * PAD.y;
  const drawn = headed.map(
    ({ lines, x, width }) =>
      textBlock(lines, x, top + height - PAD.y - lines.length * SMALL.line, { size: SMALL, isBold: true }) +
      tag('rect', { x, y: top + height - 1, width, height: 1, fill: hex(COLOURS.text) }),
  );
  return { markup: drawn.join(''), height };
}

/** Left edge and width of neighbouring columns, with a gap to the next ones. */
function extentOf(columns: readonly PlacedColumn[]): readonly [x: number, width: number] {
  const gap = PAD.x / 2;
  const x = (columns[0]?.x ?? 0) + gap;
  return [x, columns.reduce((sum, { width }) => sum + width, 0) - 2 * gap];
}
