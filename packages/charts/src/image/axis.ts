import type { Tick } from '../chart/tick.js';
import type { BenchmarkLine } from '../marks/benchmark-line.js';
import { COLOURS, hex } from '../marks/hues.js';
import { along } from '../marks/shape.js';
import { trackSpan } from './cells.js';
import { tag } from './svg.js';
import type { PlacedColumn } from './table-layout.js';
import { textWidth } from './text-width.js';
import { SMALL, textBlock } from './text.js';

/** Height of an axis: line names, tick labels and tick marks. */
export function axisHeight({ column }: PlacedColumn): number {
  if (column.kind !== 'track') return 0;
  return (
    (column.lines.some(({ label }) => label !== '') ? SMALL.line : 0) +
    (column.ticks.length === 0 ? 0 : SMALL.line + 6)
  );
}

/** A track's axis, which is on the line under the header: ticks, and the names of the lines through its cells. */
export function axisImage(placed: PlacedColumn, bottom: number): string {
  const { column } = placed;
  const span = trackSpan(placed);
  const at = (percent: number): number => along(span, percent);
  const ticks = visibleTicks(column.ticks, span.width).map(({ at: percent, label, anchor }) => {
    const mark = tag('rect', {
      x: at(percent) - 0.5,
      y: bottom - 6,
      width: 1,
      height: 6,
      fill: hex(COLOURS.text),
    });
    const top = bottom - 8 - SMALL.line;
    return mark + textBlock([label], at(percent), top, { size: SMALL, anchor, colour: COLOURS.muted });
  });
  const names = column.lines.map((line) => {
    const top = bottom - axisHeight(placed);
    return textBlock([line.label], at(line.at), top, { size: SMALL, anchor: anchorOf(line), isBold: true });
  });
  return [...ticks, ...names].join('');
}

/** Names are longer than tick labels, so near either end of the track they run inwards. */
function anchorOf({ at }: BenchmarkLine): Tick['anchor'] {
  if (at < 35) return 'start';
  return at > 65 ? 'end' : 'middle';
}

/** The ticks whose labels fit without overlapping; lower priority numbers are placed first. */
function visibleTicks(ticks: readonly Tick[], width: number): readonly Tick[] {
  const kept: { readonly tick: Tick; readonly from: number; readonly to: number }[] = [];
  for (const priority of [0, 1, 2]) {
    for (const tick of ticks.filter((each) => each.priority === priority)) {
      const size = textWidth(tick.label, SMALL.size);
      const place = (width * tick.at) / 100;
      const from = tick.anchor === 'start' ? place : tick.anchor === 'end' ? place - size : place - size / 2;
      const isFree = kept.every((other) => from > other.to + 9 || from + size < other.from - 9);
      if (isFree) kept.push({ tick, from, to: from + size });
    }
  }
  return kept.map(({ tick }) => tick);
}
