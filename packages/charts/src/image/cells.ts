import type { Cell, Column, Row, ShadeCell } from '../chart/types.js';
import { COLOURS, type Ground, hex, OUTCOMES, SIGNS } from '../marks/hues.js';
import { outcomeImage } from '../marks/outcome.js';
import { type Ramp, rampColour } from '../marks/ramp.js';
import type { TrackPlace } from '../marks/shape.js';
import { trackImage } from './marks.js';
import { groundImage } from './ground.js';
import { spineCellImage } from './spine.js';
import { markup, tag } from './svg.js';
import type { PlacedCell, PlacedColumn } from './table-layout.js';
import {
  BESIDE,
  besideWidth,
  endWidth,
  isBoldCell,
  isBoldRow,
  PAD,
  SIGN_SPACE,
  TRACK_INSET,
} from './table-layout.js';
import { textWidth } from './text-width.js';
import { BODY, SMALL, textBlock } from './text.js';

/** Width of the values before a track: as many digits as the longest has characters. */
const valueWidth = ({ column }: PlacedColumn): number => column.room * textWidth('0', BODY.size, true);

/** Start and length of a track, between the values before it and the words beside it. */
export function trackSpan(placed: PlacedColumn): {
  readonly x: number;
  readonly width: number;
} {
  const { column, x, width, beside } = placed;
  if (column.ends !== undefined) {
    const own = PAD.x + endWidth(column) + TRACK_INSET;
    return { x: x + own, width: width - 2 * own };
  }
  if (beside !== null) return { x: x + TRACK_INSET, width: width - TRACK_INSET - besideWidth(beside) };
  const start = column.room === 0 ? TRACK_INSET : PAD.x + valueWidth(placed) + TRACK_INSET;
  return { x: x + start, width: width - start - TRACK_INSET };
}

/** One cell, whose top left corner is at the column's edge and `top`. */
export function cellImage(
  placed: PlacedCell,
  column: PlacedColumn,
  row: Row,
  top: number,
  height: number,
  ramp: Ramp,
): string {
  const { cell } = placed;
  if (cell.kind === 'track' && cell.spine !== undefined)
    return spineCellImage(cell.spine, column, trackPlace(column, top, height, height));
  if (cell.kind === 'track' && cell.marks.length > 0) return trackCell(placed, column, row, top, height);
  if (cell.kind === 'shade') return shadeCell(placed, column, row, top, height, ramp);
  const lines =
    cell.kind === 'track' ? trackImage([], column.column.lines, trackPlace(column, top, height, height)) : '';
  return lines + words(placed, column, row, top, height);
}

/** Where a track lies in its cell, of which the drawing takes the first `drawn` pixels. */
const trackPlace = (column: PlacedColumn, top: number, height: number, drawn: number): TrackPlace => ({
  ...trackSpan(column),
  top,
  height,
  y: top + drawn / 2,
});

/** Text with its secondary line, vertically centred in the cell. */
function words(
  { cell, lines, details, isTagged }: PlacedCell,
  placed: PlacedColumn,
  row: Row,
  top: number,
  height: number,
): string {
  const { column, x, width } = placed;
  const isEnd = column.kind === 'number';
  const at = isEnd ? x + width - PAD.x : x + PAD.x;
  const anchor = isEnd ? 'end' : 'start';
  const small = isTagged ? 0 : details.length * SMALL.line;
  const start = top + (height - lines.length * BODY.line - small) / 2;
  const missing = isMissing(cell, column) ? { isItalic: true, colour: COLOURS.muted } : {};
  const isBold = isBoldCell(row, column);
  const text = textBlock(lines, at, start, { size: BODY, anchor, isBold, ...missing });
  const quiet = { size: SMALL, colour: COLOURS.muted };
  if (isTagged) {
    const after = at + textWidth(`${lines[0] ?? ''} `, BODY.size, isBold);
    return text + textBlock(details, after, start + (BODY.line - SMALL.line) / 2 + 1, quiet);
  }
  const under = start + lines.length * BODY.line;
  return text + textBlock(details, at, under, { size: SMALL, anchor, colour: COLOURS.muted });
}

function isMissing(cell: Cell, { kind }: Column): boolean {
  return cell.missing !== null || (kind === 'track' && cell.kind === 'track');
}

/** The value, its details under it, and the drawing after it. */
function trackCell(
  { cell, details }: PlacedCell,
  placed: PlacedColumn,
  row: Row,
  top: number,
  height: number,
): string {
  if (cell.kind !== 'track') return '';
  const { column, x, width, beside } = placed;
  if (beside !== null) {
    const place = { ...trackSpan(placed), top, height, y: top + height / 2 };
    const end = x + width - PAD.x;
    const from = (size: number): number => top + (height - size) / 2;
    const wordsTop = from(details.length * SMALL.line);
    return (
      trackImage(cell.marks, column.lines, place) +
      textBlock([cell.text], end - beside.words - BESIDE.gap, from(BODY.line), {
        size: BODY,
        anchor: 'end',
        isBold: true,
      }) +
      textBlock(details, end, wordsTop, { size: SMALL, anchor: 'end', colour: COLOURS.muted })
    );
  }
  const drawn = height - details.length * SMALL.line;
  const place = trackPlace(placed, top, height, drawn);
  const value = textBlock(
    cell.text === '' ? [] : [cell.text],
    placed.x + PAD.x + valueWidth(placed),
    place.y - BODY.line / 2,
    { size: BODY, anchor: 'end', isBold: isBoldRow(row) },
  );
  const under = textBlock(details, placed.x + PAD.x, top + drawn - 4, {
    size: SMALL,
    colour: COLOURS.muted,
  });
  return value + trackImage(cell.marks, placed.column.lines, place) + under;
}

/** What a cell is filled with: an outcome that has a column to itself fills none. */
function groundOf({ outcome, step, steps }: ShadeCell, isWorded: boolean, ramp: Ramp): Ground | null {
  if (isWorded) return null;
  if (outcome !== null) return OUTCOMES[outcome.tone];
  return step === null ? null : rampColour(ramp, step, steps);
}

function shadeCell(
  { cell, lines, details }: PlacedCell,
  { x, width }: PlacedColumn,
  row: Row,
  top: number,
  height: number,
  ramp: Ramp,
): string {
  if (cell.kind !== 'shade') return '';
  const { outcome, missing } = cell;
  const sign = outcome ?? cell.sign ?? null;
  const isWorded = outcome !== null && lines.length === 0;
  const ground = groundOf(cell, isWorded, ramp);
  const box = { x: x + 1, y: top + 1, width: width - 2, height: height - 2 };
  const dashed = { fill: 'none', stroke: hex(COLOURS.muted), 'stroke-dasharray': '3 3' };
  const back =
    ground === null
      ? missing === null
        ? ''
        : tag('rect', { x: x + 4.5, y: top + 4.5, width: width - 9, height: height - 9, ...dashed })
      : groundImage(ground, box);
  // Beside a number, the legend has the word.
  const word = isWorded ? [outcome.word] : [];
  const middle = x + width / 2;
  const heightOfWords = lines.length * BODY.line + (word.length + details.length) * SMALL.line;
  const start = top + (height - heightOfWords) / 2;
  const colour = ground?.ink ?? (missing === null && !isWorded ? COLOURS.text : COLOURS.muted);
  const text = textBlock(lines, middle, start, {
    size: BODY,
    anchor: 'middle',
    isBold: isBoldRow(row),
    isItalic: missing !== null,
    colour,
  });
  // A sign is before its word, and after a number.
  const glyphX = isWorded
    ? middle - textWidth(word[0] ?? '', SMALL.size) / 2
    : middle + textWidth(lines[0] ?? '', BODY.size) / 2 + SIGN_SPACE / 2;
  const line = isWorded ? SMALL.line : BODY.line;
  const glyph =
    sign === null
      ? ''
      : markup([outcomeImage(sign.tone, glyphX, start + line / 2, isWorded ? SIGNS[sign.tone] : colour)]);
  const under = start + lines.length * BODY.line;
  return (
    back +
    glyph +
    text +
    textBlock([...word, ...details], middle + (isWorded ? SIGN_SPACE / 2 : 0), under, {
      size: SMALL,
      anchor: 'middle',
      colour,
    })
  );
}
