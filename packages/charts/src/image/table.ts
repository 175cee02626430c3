import type { Row, TableChart } from '../chart/types.js';
import { COLOURS, hex } from '../marks/hues.js';
import type { Ramp } from '../marks/ramp.js';
import { axisHeight, axisImage } from './axis.js';
import { cellImage } from './cells.js';
import { columnGroupsImage } from './column-groups.js';
import type { Part } from './legend.js';
import { signImage } from '../marks/sign.js';
import { markup, tag } from './svg.js';
import type { PlacedColumn, PlacedRow, TableLayout } from './table-layout.js';
import { PAD } from './table-layout.js';
import { BODY, SMALL, textBlock } from './text.js';

/** The table: header, rows with dividing lines, and the number of rows hidden. */
export function tableImage(chart: TableChart, layout: TableLayout, top: number, ramp: Ramp): Part {
  const over = columnGroupsImage(layout, top);
  const headerBottom = top + over.height + headerHeight(layout);
  const parts = [over.markup, headerImage(layout, headerBottom)];
  let y = headerBottom;
  layout.rows.forEach((placed, at) => {
    if (chart.more?.before === at) y += moreRow(parts, chart.more.label, layout.width, y);
    y += groupHeading(parts, layout, at, y);
    parts.push(rowImage(placed, layout, y, ramp, startsPlain(layout.rows, at)));
    y += placed.height;
  });
  if (chart.more !== null && chart.more.before >= layout.rows.length) {
    y += moreRow(parts, chart.more.label, layout.width, y);
  }
  return { markup: parts.join(''), height: y - top };
}

function headerHeight({ columns }: TableLayout): number {
  return (
    Math.max(...columns.map((each) => signHeight(each) + wordsHeight(each) + axisHeight(each)), SMALL.line) +
    PAD.y
  );
}

function wordsHeight({ header, detail }: PlacedColumn): number {
  return (header.length + detail.length) * SMALL.line;
}

/** Height of the sign that is over a header; its width depends on the mark. */
const SIGN = { height: 20, bar: 30, dot: 14 } as const;
const signHeight = ({ column }: PlacedColumn): number => (column.sign === undefined ? 0 : SIGN.height);

function headerSign({ column, x, width }: PlacedColumn, middle: number): string {
  if (column.sign === undefined) return '';
  const own = column.sign.shape === 'bar' ? SIGN.bar : SIGN.dot;
  return markup(signImage(column.sign, { x: x + width - PAD.x - own, y: middle, width: own }));
}

function headerImage(layout: TableLayout, bottom: number): string {
  const { columns, width } = layout;
  // Over an axis or the name of a line, all headers are on the first line.
  const isOver = columns.some((placed) => placed.beside === null && axisHeight(placed) > 0);
  const cells = columns.map((placed) => {
    const { column } = placed;
    const isTrack = column.kind === 'track';
    const start = isOver ? bottom - headerHeight(layout) + PAD.y : bottom - PAD.y - wordsHeight(placed);
    const [at, anchor] = edge(placed);
    const head = textBlock(placed.header, at, start, { size: SMALL, anchor, isBold: true });
    const under = start + placed.header.length * SMALL.line;
    const detail = textBlock(placed.detail, at, under, { size: SMALL, anchor, colour: COLOURS.muted });
    const ends = column.ends === undefined ? '' : endsImage(placed, column.ends, bottom);
    const sign = headerSign(placed, start - SIGN.height / 2);
    return sign + head + detail + ends + (isTrack ? axisImage(placed, bottom) : '');
  });
  return (
    cells.join('') +
    tag('rect', { x: columns[0]?.x ?? 0, y: bottom, width, height: 2, fill: hex(COLOURS.text) })
  );
}

/** What the two ends of the drawings are, on the line of the name between them. */
function endsImage(
  { x, width }: PlacedColumn,
  [start, end]: readonly [string, string],
  bottom: number,
): string {
  const top = bottom - SMALL.line;
  const look = { size: SMALL, colour: COLOURS.muted };
  return (
    textBlock([start], x + PAD.x, top, look) +
    textBlock([end], x + width - PAD.x, top, { ...look, anchor: 'end' })
  );
}

/** Header alignment: right over numbers, centred over shades, otherwise left. */
function edge({ column, x, width, beside }: PlacedColumn): readonly [number, 'start' | 'middle' | 'end'] {
  if (column.kind === 'number' || beside !== null) return [x + width - PAD.x, 'end'];
  return column.kind === 'shade' ? [x + width / 2, 'middle'] : [x + PAD.x, 'start'];
}

/** The first plain row below benchmark or comparator rows. */
function startsPlain(rows: readonly PlacedRow[], at: number): boolean {
  const isPlain = (row: Row | undefined): boolean => row?.kind === 'plain';
  return isPlain(rows[at]?.row) && at > 0 && rows.slice(0, at).every(({ row }) => !isPlain(row));
}

function rowImage(
  { row, cells, height }: PlacedRow,
  { columns, width }: TableLayout,
  top: number,
  ramp: Ramp,
  isFirstPlain: boolean,
): string {
  const left = columns[0]?.x ?? 0;
  const line = tag('rect', { x: left, y: top + height - 0.5, width, height: 1, fill: hex(COLOURS.hairline) });
  const above = isFirstPlain
    ? tag('rect', { x: left, y: top - 1, width, height: 2, fill: hex(COLOURS.text) })
    : '';
  const drawn = cells.map((cell, at) => cellImage(cell, columns[at] as PlacedColumn, row, top, height, ramp));
  return line + above + drawn.join('');
}

/** The heading of a row that starts a group, with the line under it. */
function groupHeading(
  parts: string[],
  { rows, columns, width }: TableLayout,
  at: number,
  top: number,
): number {
  const { group } = rows[at]?.row ?? {};
  if (group === undefined || group === '' || rows[at - 1]?.row.group === group) return 0;
  const height = SMALL.line + 3 * PAD.y;
  const x = columns[0]?.x ?? 0;
  parts.push(
    textBlock([group], x + PAD.x, top + 2 * PAD.y, { size: SMALL, isBold: true }),
    tag('rect', { x, y: top + height - 1, width, height: 1, fill: hex(COLOURS.text) }),
  );
  return height;
}

function moreRow(parts: string[], label: string, width: number, top: number): number {
  const height = BODY.line + 2 * PAD.y;
  const text = textBlock([`… ${label}`], width / 2, top + PAD.y, {
    size: SMALL,
    anchor: 'middle',
    colour: COLOURS.muted,
  });
  parts.push(
    text,
    tag('rect', { x: 0, y: top + height - 0.5, width, height: 1, fill: hex(COLOURS.hairline) }),
  );
  return height;
}
