import { visible } from './visible.js';

/** Wide in a terminal: letters of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Without a place of their own: accents set on a letter, joiners, variation selectors. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Cells that a character takes in a terminal. */
function cellsOf(char: string): number {
  if (NARROW.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/**
 * Cells that a text takes in a terminal.
 *
 * @example
 * widthOf('東京'); // 4
 */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + cellsOf(char), 0);
}

/**
 * A text that takes at most so many cells, with an ellipsis where it was cut.
 *
 * @example
 * cutTo('Kingston upon Hull', 8); // 'Kingsto…'
 */
export function cutTo(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let width = 0;
  let kept = '';
  for (const char of text) {
    width += cellsOf(char);
    if (width > most - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/**
 * Rows in aligned columns, each no wider than its greatest width; the last is not padded.
 *
 * @param most Cells of each column at most.
 */
export function textTable(rows: readonly (readonly string[])[], most: readonly number[]): readonly string[] {
  // Shown as it will be printed: a control character takes the room of its number.
  const cells = rows.map((row) => row.map((text, at) => cutTo(visible(text), most[at] ?? Infinity)));
  const widths = most.map((_, at) => Math.max(0, ...cells.map((row) => widthOf(row[at] ?? ''))));
  return cells.map((row) =>
    row
      .map((text, at) => text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text))))
      .join('  ')
      .trimEnd(),
  );
}
