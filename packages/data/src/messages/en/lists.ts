import type { CellPlace } from '../../issues/cell-places.js';
import { quoted } from '../../issues/quoted.js';
import { distinctLines, joined } from '../items.js';

/**
 * Lists items in words; after twelve, gives the number of the rest.
 *
 * @example
 * listed(['area', 'period', 'value']); // 'area, period and value'
 */
export function listed(items: readonly (string | number)[], joint = 'and'): string {
  return joined(items, {
    last: (item) => ` ${joint} ${item}`,
    rest: (count) => ` and ${String(count)} more`,
  });
}

/** Items in quotation marks. */
export function quotedList(items: readonly string[], joint = 'and'): string {
  return listed(items.map(quoted), joint);
}

/**
 * Distinct line numbers in words.
 *
 * @example
 * linesInWords([3, 5, 5, 9]); // 'lines 3, 5 and 9'
 */
export function linesInWords(lines: readonly number[]): string {
  const each = distinctLines(lines);
  return `${each.length === 1 ? 'line' : 'lines'} ${listed(each)}`;
}

/** Line numbers in brackets, to follow what is on them; empty if none are known. */
export function onLines(lines: readonly number[]): string {
  return lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
}

/** Cells verbatim, each with its line. */
export function places(cells: readonly CellPlace[]): string {
  return listed(
    cells.map(({ raw, line }) => (line === null ? quoted(raw) : `${quoted(raw)} (line ${String(line)})`)),
  );
}

/** A question that suggests what may have been meant; empty if nothing is similar. */
export function suggested(like: string | null): string {
  return like === null ? '' : ` Did you mean ${like}?`;
}

/** A whole number with thousands grouped. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}
