// Not yet read by a translator.
import type { CellPlace } from '../../issues/cell-places.js';
import { and } from '../../language/cy.js';
import { quoted } from '../../issues/quoted.js';
import { distinctLines, joined } from '../items.js';

/**
 * Lists items in words; after twelve, gives the number of the rest.
 *
 * @example
 * listed(['Abertawe', 'Caerdydd', 'Ynys Môn']); // 'Abertawe, Caerdydd ac Ynys Môn'
 */
export function listed(items: readonly (string | number)[], joint: 'a' | 'neu' = 'a'): string {
  return joined(items, {
    last: (item) => ` ${joint === 'a' ? and(item) : `neu ${item}`}`,
    rest: (count) => ` ${and(String(count))} arall`,
  });
}

/** Items in quotation marks. */
export function quotedList(items: readonly string[], joint: 'a' | 'neu' = 'a'): string {
  return listed(items.map(quoted), joint);
}

/**
 * Distinct line numbers in words.
 *
 * @example
 * linesInWords([3, 5, 5, 9]); // 'llinellau 3, 5 a 9'
 */
export function linesInWords(lines: readonly number[]): string {
  const each = distinctLines(lines);
  return `${each.length === 1 ? 'llinell' : 'llinellau'} ${listed(each)}`;
}

/** Line numbers in brackets, to follow what is on them; empty if none are known. */
export function onLines(lines: readonly number[]): string {
  return lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
}

/** Cells verbatim, each with its line. */
export function places(cells: readonly CellPlace[]): string {
  return listed(
    cells.map(({ raw, line }) => (line === null ? quoted(raw) : `${quoted(raw)} (llinell ${String(line)})`)),
  );
}

/** A question that suggests what may have been meant; empty if nothing is similar. */
export function suggested(like: string | null): string {
  return like === null ? '' : ` Ai ${like} oeddech chi’n ei olygu?`;
}
