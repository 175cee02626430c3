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

/**
 * Whether the last number of a column looks cut short: fewer decimals, or fewer digits, than all those above it. False if
 * the column holds anything else. Goes upwards, because the nearest numbers settle most columns.
 */
function isBroken(last: Digits, table: CellTable, row: number, column: number): boolean {
  let numbers = 0;
  let decimals: number | null = null;
  let below: number | null = null;
  // In a list sorted from high to low, the last is the lowest anyway.
  let falls = true;
  for (let at = row - 1; at > 0; at -= 1) {
    const text = table.at(at, column);
    const above = digitsIn(text);
    if (above === null && text.trim() !== '') return false;
    if (above === null) continue;
    numbers += 1;
    if (last.decimals === 0) {
      if (above.decimals === 0) return false;
      continue;
    }
    const own = above.decimals ?? 0;
    decimals ??= own;
    if (own !== decimals || (own > 0 && (last.decimals ?? 0) >= own)) return false;
    if (own > 0) continue;
    if (last.decimals !== null || above.whole < FEWEST_DIGITS || above.whole <= last.whole) return false;
    falls &&= below === null || above.value >= below;
    below = above.value;
  }
  return numbers >= FEWEST && !(decimals === 0 && falls);
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
  if (last === null || !isBroken(last, cells, row, width - 1)) return [];
  return [lastLineCut(cells.line(row), cells.at(row, width - 1).trim())];
}
