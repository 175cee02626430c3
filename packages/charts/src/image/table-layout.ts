import type { Cell, Column, Row, ShadeCell, TableChart, TextCell, TrackCell } from '../chart/types.js';
import { textWidth, wrapText } from './text-width.js';
import { BODY, SMALL } from './text.js';

/** Cell padding: left and right, top and bottom. */
export const PAD = { x: 9, y: 7 } as const;
/** Distance from the edge of a track's cell to the start of its scale. */
export const TRACK_INSET = 14;
const TRACK = { least: 220, height: 32, withCircle: 48, withDetail: 56 } as const;
const SHADE = { least: 64, most: 96 } as const;
/** Text beside the drawing of a track: the widest that words in it get, and the gap before each part. */
export const BESIDE = { most: 130, gap: 12 } as const;
/** Width that a sign beside a number takes, on either side so that the number stays in the middle. */
export const SIGN_SPACE = 22;
/** Of the words of a trend, and of the header over them or over outcomes. */
const TREND = 130;
/** Maximum natural width of a text column, as a share of the table. */
const WORDS = 0.36;
/** Maximum width a column can take to fit one word, as a share of the table. */
const LONGEST_WORD = 0.5;

export interface PlacedColumn {
  readonly column: Column;
  readonly x: number;
  readonly width: number;
  /** Lines of the header, and of its secondary text. */
  readonly header: readonly string[];
  readonly detail: readonly string[];
  /** Widths of the text and of the words after it, beside the drawing of a track; null if there are none. */
  readonly beside: Beside | null;
}

export interface Beside {
  readonly text: number;
  readonly words: number;
}

export interface PlacedRow {
  readonly row: Row;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

/** A cell's text, split into lines. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly lines: readonly string[];
  readonly details: readonly string[];
  /** Whether the details follow the text on its line, as a tag. */
  readonly isTagged: boolean;
}

/** Positions of a table's columns and rows. */
export interface TableLayout {
  readonly width: number;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
}

/** Lays out a table in `width`; it ends up wider only if its text or tracks need more. */
export function tableLayout({ columns, rows }: TableChart, width: number): TableLayout {
  const widths = columnWidths(columns, rows, width);
  let x = 0;
  const placed = columns.map((column, at): PlacedColumn => {
    const own = widths[at] as number;
    const left = x;
    x += own;
    return {
      column,
      x: left,
      width: own,
      // What is over the ends of the drawings says what they are.
      header: column.ends !== undefined ? [] : wrapText(column.header, own - 2 * PAD.x, SMALL.size, true),
      detail: column.detail === null ? [] : wrapText(column.detail, own - 2 * PAD.x, SMALL.size),
      beside: besideOf(column, at, rows),
    };
  });
  return { width: x, columns: placed, rows: rows.map((row) => placeRow(row, placed)) };
}

function besideOf({ kind, header }: Column, at: number, rows: readonly Row[]): Beside | null {
  if (kind !== 'track') return null;
  let [text, words] = [0, 0];
  for (const { cells } of rows) {
    const cell = cells[at];
    if (cell?.kind !== 'track' || !hasWordsBeside(cell)) continue;
    text = Math.max(text, Math.ceil(textWidth(cell.text, BODY.size, true)));
    words = Math.max(words, Math.min(Math.ceil(textWidth(cell.detail ?? '', SMALL.size)), BESIDE.most));
  }
  if (text + words === 0) return null;
  const least = Math.ceil(textWidth(header, SMALL.size, true)) - text - BESIDE.gap;
  return { text, words: Math.max(words, least) };
}

/** Width of the values at either end of a drawing. */
export const endWidth = ({ room }: Column): number => room * textWidth('0', SMALL.size);

/** Whether the words of a cell are beside its drawing: where the drawing is on a grid, in every row. */
const hasWordsBeside = ({ marks }: TrackCell): boolean => marks.some(({ kind }) => kind === 'grid');

/** What all text beside a drawing takes of its column. */
export const besideWidth = ({ text, words }: Beside): number => text + words + 2 * BESIDE.gap + PAD.x;

/** A row spoken of, and the second of two values compared. */
export function isBoldCell(row: Row, { sign }: Column): boolean {
  return isBoldRow(row) || sign?.tone === 'second';
}

export function isBoldRow({ kind, highlighted }: Row): boolean {
  return highlighted || kind !== 'plain';
}

function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] {
  const needs = columns.map((column, at) => needOf(column, at, rows, width));
  // Beside a track, which needs the room, a shaded column is as wide as its words.
  const hasTrack = columns.some(({ kind }) => kind === 'track');
  const flexible = columns.map(({ kind }) => kind === 'track' || (kind === 'shade' && !hasTrack));
  const fixed = needs.reduce((sum, { natural }, at) => (flexible[at] === true ? sum : sum + natural), 0);
  const count = flexible.filter(Boolean).length;
  const share = count === 0 ? 0 : (width - fixed) / count;
  const widths = needs.map(({ least, natural }, at) => {
    if (flexible[at] !== true) return natural;
    const most = columns[at]?.kind === 'shade' ? SHADE.most : Infinity;
    return Math.max(least, Math.min(share, most));
  });
  // The area column takes any spare width, and gives up any shortfall, down to its longest word.
  const words = columns.findIndex(({ kind }) => kind === 'area');
  const spare = width - widths.reduce((sum, each) => sum + each, 0);
  if (words < 0) return widths;
  const least = needs[words]?.least ?? 0;
  return widths.map((each, at) => (at === words ? Math.max(least, each + spare) : each));
}

function needOf(
  column: Column,
  at: number,
  rows: readonly Row[],
  width: number,
): { readonly least: number; readonly natural: number } {
  const header = longestWord(column.header, true);
  const both = 2 * PAD.x;
  // Longer words are broken, so no single word makes the image wider than a page.
  const widest = width * LONGEST_WORD - both;
  if (column.kind === 'track') {
    const beside = besideOf(column, at, rows);
    const ends = column.ends === undefined ? 0 : 2 * endWidth(column);
    const least = TRACK.least + ends + (beside === null ? 0 : besideWidth(beside) - TRACK_INSET);
    return { least: Math.max(least, header + both), natural: TRACK.least };
  }
  const cells = rows.map(({ cells: all }) => all[at]);
  const isWrapped = column.kind === 'shade' || cells.some((cell) => cell !== undefined && hasSpark(cell));
  const heading = Math.ceil(textWidth(column.header, SMALL.size, true));
  let [least, natural] = [Math.min(header, widest), isWrapped ? Math.min(heading, TREND) : heading];
  for (const row of rows) {
    const cell = row.cells[at];
    if (cell === undefined) continue;
    const isBold = isBoldCell(row, column);
    // A trend gives up its room to the name of its row.
    const most = hasSpark(cell) ? TREND : Infinity;
    const shown = Math.min(textWidth(textOf(cell), BODY.size, isBold), most);
    const detail = textWidth(cell.detail ?? '', SMALL.size);
    // A tag is on the line of its name, where there is room.
    const tagged = canBeTagged(row, column) ? taggedWidth(cell, isBold) : 0;
    natural = Math.max(natural, Math.ceil(shown), Math.ceil(detail), Math.ceil(tagged));
    const word = Math.max(
      longestWord(textOf(cell), isBold, BODY.size),
      longestWord(cell.detail ?? '', false),
    );
    least = Math.max(least, Math.min(word, widest));
    if (cell.kind === 'shade') least = Math.max(least, shown + (signs(cell) ? 2 * SIGN_SPACE - 18 : 18));
  }
  const capped = Math.min(natural + both, Math.max(width * WORDS, least + both));
  if (column.kind === 'shade') return { least: Math.max(SHADE.least, least + both), natural: capped };
  if (column.kind === 'number')
    return { least: least + both, natural: Math.min(natural, Math.max(least, 96)) + both };
  return { least: least + both, natural: capped };
}

/** Rounded up to whole pixels, so that a column sized for a word fits it despite rounding errors in the sums. */
function longestWord(text: string, isBold: boolean, size: number = SMALL.size): number {
  return Math.ceil(Math.max(0, ...text.split(' ').map((word) => textWidth(word, size, isBold))));
}

function placeRow(row: Row, columns: readonly PlacedColumn[]): PlacedRow {
  const isBold = isBoldRow(row);
  const cells = row.cells.map((cell, at): PlacedCell => {
    const beside = columns[at]?.beside ?? null;
    const inner = beside?.words ?? (columns[at]?.width ?? 0) - 2 * PAD.x;
    const details = cell.detail === null ? [] : wrapText(cell.detail, inner, SMALL.size);
    if (cell.kind === 'track' && cell.marks.length > 0) return { cell, lines: [], details, isTagged: false };
    const text = textOf(cell);
    const lines = text === '' ? [] : wrapText(text, inner, BODY.size, isBold);
    const column = columns[at]?.column;
    const isTagged = column !== undefined && canBeTagged(row, column) && taggedWidth(cell, isBold) <= inner;
    return { cell, lines, details, isTagged };
  });
  return { row, cells, height: Math.max(...cells.map(heightOf), BODY.line + 2 * PAD.y) };
}

const hasSpark = (cell: Cell): cell is TextCell => cell.kind === 'text' && cell.spark !== undefined;

/** Few fonts have arrows: a trend is in words. */
const textOf = (cell: Cell): string => (hasSpark(cell) ? (cell.spoken ?? cell.text) : cell.text);

/** Whether the words for an area set apart may follow its name. */
const canBeTagged = ({ kind }: Row, column: Column): boolean => kind !== 'plain' && column.kind === 'area';

const taggedWidth = ({ text, detail }: Cell, isBold: boolean): number =>
  textWidth(`${text} `, BODY.size, isBold) + textWidth(detail ?? '', SMALL.size);

/** Whether a cell has a sign beside its number. */
function signs({ text, outcome, sign }: ShadeCell): boolean {
  return text !== '' && (outcome !== null || sign !== undefined);
}

function heightOf({ cell, lines, details, isTagged }: PlacedCell): number {
  const words = lines.length * BODY.line + (isTagged ? 0 : details.length * SMALL.line);
  if (cell.kind === 'shade' && cell.outcome !== null && lines.length === 0)
    return SMALL.line + words + 2 * PAD.y;
  if (cell.kind === 'track' && cell.spine !== undefined) return 2 * SMALL.line + PAD.y;
  if (cell.kind !== 'track' || cell.marks.length === 0) return words + 2 * PAD.y;
  const drawn = cell.marks.some((mark) => mark.kind === 'circle') ? TRACK.withCircle : TRACK.height;
  if (hasWordsBeside(cell)) return Math.max(drawn, words + 2 * PAD.y);
  return details.length === 0 ? TRACK.height : TRACK.withDetail - SMALL.line + words;
}
