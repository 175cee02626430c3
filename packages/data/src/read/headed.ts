import type { CellTable } from './cell-table.js';

export const keyOf = (text: string): string => text.trim().toLowerCase();

/** How a row relates to the headings above it: the same headings repeated, or different ones; null if it holds none. */
export type HeadingKind = 'same' | 'other' | null;

/** Tells rows that begin with the first heading. */
export function isHeaded(table: CellTable, first: string): (row: number) => boolean {
  return (row) => {
    const text = table.at(row, 0).trim();
    // Compare lengths first: that settles most rows of a long file.
    return text.length === first.length && text.toLowerCase() === first;
  };
}
