import type { CountCell } from './count-table.js';
import { TOLERANCE } from './find-sums.js';
import { type CategorySum, type Move, movesFrom } from './moves.js';

/** A cell by its key, and its direction when the first cell of the box goes up. */
export type Entry = readonly [key: number, sign: 1 | -1];

/** One dimension of a table of counts, with cells by key. */
export interface Axis {
  /**
   * How a cell can gain one without changing the sums of its line in this dimension, plus the moves that other lines
   * need.
   */
  readonly moves: (key: number) => readonly Move[];
  /** Adds the cells that a move from this category needs, in each entry's line where a sum holds. */
  readonly widen: (entries: readonly Entry[], move: Move) => Entry[];
  /** Whether every sum of this dimension still holds after the changes. */
  readonly isBalanced: (entries: readonly Entry[]) => boolean;
}

/** A table of counts with a numeric key for each place. */
export interface Grid {
  readonly keys: readonly number[];
  readonly cellAt: ReadonlyMap<number, number>;
  readonly axes: readonly Axis[];
}

interface Numbered {
  readonly categories: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly stride: number;
}

function numbered(cells: readonly CountCell[], sums: readonly (readonly CategorySum[])[]): Numbered[] {
  let stride = 1;
  return sums.map((_, dimension) => {
    const categories = [...new Set(cells.map(({ place }) => place[dimension] ?? ''))];
    const own = { categories, indexOf: new Map(categories.map((name, index) => [name, index])), stride };
    stride *= categories.length;
    return own;
  });
}

function axisOf(
  { categories, indexOf, stride }: Numbered,
  sums: readonly CategorySum[],
  countAt: (key: number) => number | null | undefined,
): Axis {
  const categoryAt = (key: number): number => Math.floor(key / stride) % categories.length;
  const lineOf = (key: number): number => key - categoryAt(key) * stride;
  const keyIn = (line: number, category: string): number => line + (indexOf.get(category) ?? 0) * stride;
  const holding = new Map<number, readonly number[]>();

  /**
   * The sums that a reader can use in a line: the total and all parts are present, or those present add up to the
   * total.
   */
  const sumsIn = (line: number): readonly number[] => {
    const there = holding.get(line);
    if (there !== undefined) return there;
    const found = sums.flatMap(({ total, parts }, index) => {
      const stated = total === null ? null : countAt(keyIn(line, total));
      const counts = parts.flatMap((part) => countAt(keyIn(line, part)) ?? []);
      if (stated === undefined || parts.every((part) => countAt(keyIn(line, part)) === undefined)) return [];
      if (parts.every((part) => countAt(keyIn(line, part)) !== undefined)) return [index];
      const sum = counts.reduce((known, count) => known + count, 0);
      return stated !== null && Math.abs(sum - stated) < TOLERANCE ? [index] : [];
    });
    holding.set(line, found);
    return found;
  };

  const made = new Map<string, readonly Move[]>();
  const movesBy = (category: string, used: Iterable<number>): readonly Move[] => {
    const own = [...used];
    const name = JSON.stringify([category, own]);
    const there =
      made.get(name) ??
      movesFrom(
        category,
        own.flatMap((index) => sums[index] ?? []),
      );
    made.set(name, there);
    return there;
  };
  const roles = new Map<number, (readonly [sum: number, sign: 1 | -1])[]>();
  sums.forEach(({ total, parts }, index) => {
    for (const part of parts)
      roles.set(indexOf.get(part) ?? -1, [...(roles.get(indexOf.get(part) ?? -1) ?? []), [index, 1]]);
    const at = total === null ? -1 : (indexOf.get(total) ?? -1);
    roles.set(at, [...(roles.get(at) ?? []), [index, -1]]);
  });

  return {
    moves: (key) => {
      const category = categories[categoryAt(key)] ?? '';
      const own = sumsIn(lineOf(key));
      // If fewer sums hold here than in other lines of the table, the other cells of a box may need more moves.
      const all = own.length === sums.length ? [] : movesBy(category, sums.keys());
      return [...movesBy(category, own), ...all];
    },
    widen: (entries, move) =>
      entries.flatMap((entry) => {
        const [key, sign] = entry;
        const line = lineOf(key);
        if (sumsIn(line).length === 0) return [entry];
        return [...move].map(([category, step]): Entry => [keyIn(line, category), (sign * step) as 1 | -1]);
      }),
    isBalanced: (entries) => {
      const changes = new Map<string, number>();
      for (const [key, sign] of entries) {
        const line = lineOf(key);
        const here = sumsIn(line);
        for (const [sum, part] of roles.get(categoryAt(key)) ?? []) {
          if (!here.includes(sum)) continue;
          const name = `${String(line)} ${String(sum)}`;
          changes.set(name, (changes.get(name) ?? 0) + sign * part);
        }
      }
      return [...changes.values()].every((change) => change === 0);
    },
  };
}

/**
 * Numbers the places of a table, so that the cells along a dimension can be found without searching.
 *
 * @example
 * gridOf([{ place: ['York', 'Men'], count: 3, secret: true, holders: [0] }], [[], []]).keys; // [0]
 */
export function gridOf(cells: readonly CountCell[], sums: readonly (readonly CategorySum[])[]): Grid {
  const dimensions = numbered(cells, sums);
  const keys = cells.map(({ place }) =>
    dimensions.reduce(
      (key, { stride, indexOf }, at) => key + stride * (indexOf.get(place[at] ?? '') ?? 0),
      0,
    ),
  );
  const cellAt = new Map(keys.map((key, index) => [key, index]));
  const countAt = (key: number): number | null | undefined => {
    const index = cellAt.get(key);
    return index === undefined ? undefined : (cells[index]?.count ?? null);
  };
  return { keys, cellAt, axes: dimensions.map((own, at) => axisOf(own, sums[at] ?? [], countAt)) };
}
