import type { Issue } from '../issues/issue.js';
import { lastLineCut, lastLineShort } from '../issues/messages.js';
import type { CellTable } from './cell-table.js';
import type { ReadResult } from './options.js';

const NUMBER = /^[-+\u2212]?[£€$]?(\d+)(?:\.(\d*))?%?$/;
/** With fewer numbers above it, there is no telling how long the last one should be. */
const FEWEST = 2;
/** Shorter numbers are common in any column. */
const FEWEST_DIGITS = 3;

interface Digits {
  readonly whole: number;
  readonly decimals: number | null;
  readonly value: number;
}

function digitsIn(text: string): Digits | null {
  const found = NUMBER.exec(text.trim().replace(/(?<=\d),(?=\d{3})/g, ''));
  if (found === null) return null;
  const [, whole = '', decimals] = found;
  return {
    whole: whole.length,
    decimals: decimals?.length ?? null,
    value: Number(`${whole}.${decimals ?? ''}0`),
  };
}

/** The numbers above the last cell of a table, or null if the column holds anything else. */
function numbersAbove(table: CellTable, row: number, column: number): readonly Digits[] | null {
  const numbers: Digits[] = [];
  for (let above = 1; above < row; above += 1) {
    const text = table.at(above, column);
    const digits = digitsIn(text);
    if (digits !== null) numbers.push(digits);
    else if (text.trim() !== '') return null;
  }
  return numbers;
}

/** Whether a number looks cut short: fewer decimals, or fewer digits, than all those above it. */
function isBroken(last: Digits, above: readonly Digits[]): boolean {
  if (above.length < FEWEST) return false;
  if (last.decimals === 0) return above.every(({ decimals }) => decimals !== 0);
  const decimals = new Set(above.map((digits) => digits.decimals ?? 0));
  const [each = 0] = decimals;
  if (decimals.size > 1) return false;
  if (each > 0) return (last.decimals ?? 0) < each;
  const least = Math.min(...above.map(({ whole }) => whole));
  // In a list sorted from high to low, the last is the lowest anyway.
  const falls = above.every(({ value }, index) => value <= (above[index - 1]?.value ?? Infinity));
  return least >= FEWEST_DIGITS && last.decimals === null && last.whole < least && !falls;
}

/**
 * Signs that CSV text without a final line break was cut off: a last row with fewer cells than the one before it, or a
 * last number shorter than all others in its column. Empty if there are none.
 *
 * @example
 * cutEnd(readDataset('Area,Rate\nYork,5.25\nHull,6.75\nLeeds,7')).map(({ code }) => code); // ['last-line-cut']
 */
export function cutEnd({ cells, columns, setAside }: ReadResult): Issue[] {
  if (cells === null || cells.rows < 2) return [];
  const row = cells.rows - 1;
  if (setAside.some((aside) => aside.row === row && aside.reason !== 'where')) return [];
  const width = cells.width(row);
  const header = setAside.find(({ reason }) => reason === 'header')?.row ?? 0;
  if (width < Math.min(columns.length, cells.width(header)))
    return width < cells.width(row - 1) ? [lastLineShort(cells.line(row))] : [];
  const last = digitsIn(cells.at(row, width - 1));
  const above = last === null ? null : numbersAbove(cells, row, width - 1);
  if (last === null || above === null || !isBroken(last, above)) return [];
  return [lastLineCut(cells.line(row), cells.at(row, width - 1).trim())];
}
