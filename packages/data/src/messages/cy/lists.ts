// Not yet read by a translator.
import type { CellPlace } from '../../issues/cell-places.js';
import { quoted } from '../../issues/quoted.js';
import { distinctLines, joined } from '../items.js';

/** Welsh joins by `ac` before a vowel, and before a number whose word begins with one: un, wyth, un ar ddeg. */
const VOWEL = /^[‘“"(]?(?:[aeiouâêîôûáéíóúäëïöü]|[yŷ](?![aeiouâêîôû])|(?:1|11|8\d*)(?!\d))/i;

const and = (item: string): string => (VOWEL.test(item) ? ' ac ' : ' a ');

/**
 * Items as a person lists them; past twelve, the number of the rest.
 *
 * @example
 * listed(['Abertawe', 'Caerdydd', 'Ynys Môn']); // 'Abertawe, Caerdydd ac Ynys Môn'
 */
export function listed(items: readonly (string | number)[], joint: 'a' | 'neu' = 'a'): string {
  return joined(items, {
    last: joint === 'a' ? and : () => ' neu ',
    rest: (count) => `${and(String(count))}${String(count)} arall`,
  });
}

/** Items in quotation marks. */
export function quotedList(items: readonly string[], joint: 'a' | 'neu' = 'a'): string {
  return listed(items.map(quoted), joint);
}

/**
 * Line numbers in words, each once.
 *
 * @example
 * linesInWords([3, 5, 5, 9]); // 'llinellau 3, 5 a 9'
 */
export function linesInWords(lines: readonly number[]): string {
  const each = distinctLines(lines);
  return `${each.length === 1 ? 'llinell' : 'llinellau'} ${listed(each)}`;
}

/** Line numbers in brackets behind what stands there; nothing where none are known. */
export function onLines(lines: readonly number[]): string {
  return lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
}

/** Cells as they stand, each with its line. */
export function places(cells: readonly CellPlace[]): string {
  return listed(
    cells.map(({ raw, line }) => (line === null ? quoted(raw) : `${quoted(raw)} (llinell ${String(line)})`)),
  );
}

/** A question that offers what may be meant; nothing where nothing is like it. */
export function suggested(like: string | null): string {
  return like === null ? '' : ` Ai ${like} oeddech chi’n ei olygu?`;
}
