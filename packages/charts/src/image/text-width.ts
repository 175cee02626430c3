import { BOLD, MARKS, REGULAR } from './open-sans.js';

const FIRST = 0x20;
const LETTERS = 0x17f - FIRST + 1;
/**
 * Width of a character that the table lacks: as wide as a wide letter, because too much room is better than too little.
 */
const UNKNOWN = 1000;

/**
 * Text width, in the same units as `size`. It uses a table rather than measuring, so that server, test and browser
 * agree. The table is for Open Sans, the font of image exports.
 *
 * @example
 * textWidth('100', 16); // 27.456
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const table = isBold ? BOLD : REGULAR;
  let sum = 0;
  for (const char of text) sum += thousandths(table, char);
  return (sum * size) / 1000;
}

function thousandths(table: string, char: string): number {
  const code = char.codePointAt(0) ?? FIRST;
  const mark = MARKS.indexOf(char);
  const at = code >= FIRST && code < FIRST + LETTERS ? code - FIRST : mark < 0 ? -1 : LETTERS + mark;
  return at < 0 ? UNKNOWN : parseInt(table.slice(2 * at, 2 * at + 2), 36);
}

/**
 * Wraps text to lines no wider than `width`. Breaks longer words anywhere. Returns at least one line, which may be
 * empty.
 *
 * @example
 * wrapText('North East Lincolnshire', 100, 16); // ['North East', 'Lincolnshire']
 */
export function wrapText(text: string, width: number, size: number, isBold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => textWidth(candidate, size, isBold) <= width;
  for (const word of text.split(/[ \t\n\r]+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const char of word) {
      if (line !== '' && !fits(line + char)) {
        lines.push(line);
        line = '';
      }
      line += char;
    }
  }
  return [...lines, line];
}
