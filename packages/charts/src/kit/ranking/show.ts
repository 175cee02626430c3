import type { More } from '../../chart/types.js';
import type { RankingEntry } from './analysis.js';

/** The rows to show, the number hidden, and the index in `order` where the first gap is. */
export interface ShownRows {
  readonly order: readonly number[];
  readonly hidden: number;
  readonly before: number;
  /** Whether the reader expanded rows that would otherwise be hidden. */
  readonly opened: boolean;
}

/**
 * Keeps the first and last ranked areas that `show` asks for, plus the benchmark, comparators and highlighted areas, in
 * the given order. Keeps all rows if `show` is not set or the reader expanded the table.
 */
export function keepEnds(
  order: readonly number[],
  bestFirst: readonly number[],
  entryAt: (index: number) => RankingEntry,
  {
    show,
    expanded,
  }: { readonly show: { readonly top: number; readonly bottom: number } | null; readonly expanded: boolean },
): ShownRows {
  const all = { order, hidden: 0, before: order.length, opened: false };
  if (show === null) return all;
  const ranked = bestFirst.filter((i) => entryAt(i).rank !== null);
  const ends = new Set([
    ...ranked.slice(0, show.top),
    ...ranked.slice(Math.max(ranked.length - show.bottom, 0)),
  ]);
  const stays = (i: number): boolean => {
    const { area } = entryAt(i);
    return ends.has(i) || area.kind !== 'plain' || area.highlighted;
  };
  const kept = order.filter(stays);
  if (expanded) return { ...all, opened: kept.length < order.length };
  const gap = order.findIndex((i) => !stays(i));
  return {
    order: kept,
    hidden: order.length - kept.length,
    before: gap === -1 ? order.length : gap,
    opened: false,
  };
}

/** The button that shows the hidden rows, or hides them again; null where none are left out. */
export function moreOf(
  { hidden, before, opened }: ShownRows,
  words: { readonly more: (hidden: number) => string },
): More | null {
  return hidden === 0 && !opened ? null : { hidden, before, label: words.more(hidden) };
}
