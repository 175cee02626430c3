import type { Cell, Column, Row } from '../chart/types.js';
import { COLOURS, hex, OUTCOMES } from '../marks/hues.js';
import { outcomePicture } from '../marks/outcome.js';
import { type Ramp, rampColour } from '../marks/ramp.js';
import { trackPicture } from './marks.js';
import { groundPicture } from './ground.js';
import { markup, tag } from './svg.js';
import type { PlacedCell, PlacedColumn } from './table-layout.js';
import { isBoldRow, PAD, TRACK_INSET } from './table-layout.js';
import { textWidth } from './text-width.js';
import { BODY, SMALL, textBlock } from './text.js';

/** Start and length of a track, leaving room after it for the text at the end of a bar. */
export function trackSpan({ column, x, width }: PlacedColumn): {
  readonly x: number;
  readonly width: number;
} {
  const digit = textWidth('0', BODY.size);
  const room = column.room === 0 ? TRACK_INSET : (column.room + 1.5) * digit;
  return { x: x + TRACK_INSET, width: width - TRACK_INSET - room };
}

/** One cell, whose top left corner is at the column's edge and `top`. */
export function cellPicture(
  placed: PlacedCell,
  column: PlacedColumn,
  row: Row,
  top: number,
  height: number,
  ramp: Ramp,
): string {
  const { cell } = placed;
  if (cell.kind === 'track' && cell.marks.length > 0) return trackCell(placed, column, top, height);
  if (cell.kind === 'shade') return shadeCell(placed, column, top, height, ramp);
  return words(placed, column, row, top, height);
}

/** Text with its secondary line, vertically centred in the cell. */
function words(
  { cell, lines, details }: PlacedCell,
  placed: PlacedColumn,
  row: Row,
  top: number,
  height: number,
): string {
  const { column, x, width } = placed;
  const isEnd = column.kind === 'number';
  const at = isEnd ? x + width - PAD.x : x + (column.kind === 'track' ? TRACK_INSET : PAD.x);
  const anchor = isEnd ? 'end' : 'start';
  const start = top + (height - lines.length * BODY.line - details.length * SMALL.line) / 2;
  const missing = isMissing(cell, column) ? { isItalic: true, colour: COLOURS.muted } : {};
  const text = textBlock(lines, at, start, { size: BODY, anchor, isBold: isBoldRow(row), ...missing });
  const under = start + lines.length * BODY.line;
  return text + textBlock(details, at, under, { size: SMALL, anchor, colour: COLOURS.muted });
}

function isMissing(cell: Cell, { kind }: Column): boolean {
  return cell.missing !== null || (kind === 'track' && cell.kind === 'track');
}

function trackCell({ cell, details }: PlacedCell, placed: PlacedColumn, top: number, height: number): string {
  if (cell.kind !== 'track') return '';
  const drawn = height - details.length * SMALL.line;
  const place = { ...trackSpan(placed), top, height, y: top + drawn / 2 };
  const under = textBlock(details, placed.x + TRACK_INSET, top + drawn - 4, {
    size: SMALL,
    colour: COLOURS.muted,
  });
  return trackPicture(cell.marks, placed.column.lines, place) + under;
}

function shadeCell(
  { cell, lines, details }: PlacedCell,
  { x, width }: PlacedColumn,
  top: number,
  height: number,
  ramp: Ramp,
): string {
  if (cell.kind !== 'shade') return '';
  const { outcome, step, steps, missing } = cell;
  const ground =
    outcome !== null ? OUTCOMES[outcome.tone] : step === null ? null : rampColour(ramp, step, steps);
  const box = { x: x + 1, y: top + 1, width: width - 2, height: height - 2 };
  const dashed = { fill: 'none', stroke: hex(COLOURS.muted), 'stroke-dasharray': '3 3' };
  const back =
    ground === null
      ? missing === null
        ? ''
        : tag('rect', { x: x + 4.5, y: top + 4.5, width: width - 9, height: height - 9, ...dashed })
      : groundPicture(ground, box);
  const word = outcome === null ? [] : [outcome.word];
  const middle = x + width / 2;
  const heightOfWords = lines.length * BODY.line + (word.length + details.length) * SMALL.line;
  const start = top + (height - heightOfWords) / 2;
  const colour = ground?.ink ?? (missing === null ? COLOURS.text : COLOURS.muted);
  const glyphWidth = outcome === null ? 0 : 16;
  const text = textBlock(lines, middle - glyphWidth / 2, start, {
    size: BODY,
    anchor: 'middle',
    isItalic: missing !== null,
    colour,
  });
  const shown = textWidth(lines[0] ?? '', BODY.size);
  const afterText = shown === 0 ? middle : middle - glyphWidth / 2 + shown / 2 + 11;
  const glyph =
    outcome === null ? '' : markup([outcomePicture(outcome.tone, afterText, start + BODY.line / 2, colour)]);
  const under = start + lines.length * BODY.line;
  return (
    back +
    glyph +
    text +
    textBlock([...word, ...details], middle, under, { size: SMALL, anchor: 'middle', colour })
  );
}
