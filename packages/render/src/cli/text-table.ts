import { visible } from './visible.js';

/** Characters two cells wide in a terminal: East Asian scripts and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Characters of no width: combining accents, joiners and variation selectors. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Terminal cells that a character occupies. */
function cellsOf(char: string): number {
  if (NARROW.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/**
 * Terminal cells that a text occupies.
 *
 * @example
 * widthOf('東京'); // 4
 */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + cellsOf(char), 0);
}

/**
 * Shortens a text to a maximum number of cells, with an ellipsis if it was cut.
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
 * Formats rows as aligned columns, cutting cells at each column's maximum width. The last column is not padded.
 *
 * @param most Maximum width of each column, in cells.
 */
export function textTable(rows: readonly (readonly string[])[], most: readonly number[]): readonly string[] {
  // Measured as printed: a control character is as wide as its number.
  const cells = rows.map((row) => row.map((text, at) => cutTo(visible(text), most[at] ?? Infinity)));
  const widths = most.map((_, at) => Math.max(0, ...cells.map((row) => widthOf(row[at] ?? ''))));
  return cells.map((row) =>
    row
      .map((text, at) => text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text))))
      .join('  ')
      .trimEnd(),
  );
}
