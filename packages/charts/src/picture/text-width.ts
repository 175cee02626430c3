import { BOLD, MARKS, REGULAR } from './open-sans.js';

const FIRST = 0x20;
const LETTERS = 0x17f - FIRST + 1;
/** What a character takes that the table does not have: that of a wide letter, so that room is left rather than lacking. */
const UNKNOWN = 1000;

/**
 * How wide a text is, in the units of its size. From a table, so that a server, a test and a browser agree;
 * the table is of Open Sans, with which pictures are drawn.
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
 * A text in lines no wider than `width`. Words that are wider are broken anywhere. At least one line, which may be
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
