import type { RankingEntry } from './analysis.js';
import type { BarRankingOptions } from './options.js';

/** The rows that stay, how many do not, and before which of those that stay the first gap is. */
export interface Kept {
  readonly order: readonly number[];
  readonly hidden: number;
  readonly before: number;
  /** The reader opened rows that would not stay. */
  readonly opened: boolean;
}

/**
 * Keeps the first and last ranked areas that `show` asks for, with the benchmark, the comparators and the
 * areas picked out, in the order given. All stay when nothing was asked or the reader opened the rest.
 */
export function keepEnds(
  order: readonly number[],
  bestFirst: readonly number[],
  entryAt: (index: number) => RankingEntry,
  { show, expanded }: Pick<BarRankingOptions, 'show' | 'expanded'>,
): Kept {
  const all = { order, hidden: 0, before: order.length, opened: false };
  if (show === null) return all;
  const ranked = bestFirst.filter((i) => entryAt(i).rank !== null);
  const ends = new Set([
    ...ranked.slice(0, show.top),
    ...ranked.slice(Math.max(ranked.length - show.bottom, 0)),
  ]);
  const stays = (i: number): boolean => {
    const { area } = entryAt(i);
    return ends.has(i) || area.kind !== 'plain' || area.picked;
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
