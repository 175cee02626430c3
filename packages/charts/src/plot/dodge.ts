/** Something of a height whose middle is wanted at a place; both in the same unit. */
export interface Wanting {
  readonly at: number;
  readonly size: number;
}

/**
 * Moves things apart along a line with the least total squared shift, so that none overlap, in the order of the places
 * that they want (pool adjacent violators). They stay between `low` and `high`, for which their sizes must have room.
 *
 * @returns The middle of each, in the order given.
 *
 * @example
 * dodge([{ at: 5, size: 2 }, { at: 5, size: 2 }], 0, 10); // [4, 6]
 */
export function dodge(items: readonly Wanting[], low: number, high: number): readonly number[] {
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.at - b.at);
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Counted from the first, each is so far down if all touch. Without that distance, only their order is left.
  const offsets = [0];
  for (const [i, item] of order.slice(1).entries())
    offsets.push((offsets[i] as number) + ((order[i] as Wanting).size + item.size) / 2);
  const blocks: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;
  for (const [i, { at }] of order.entries()) {
    let block = { sum: at - (offsets[i] as number), count: 1 };
    for (
      let before = blocks.at(-1);
      before !== undefined && mean(before) > mean(block);
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  }
  // Held between the same two ends, blocks keep their order and their distances.
  const top = low + first.size / 2;
  const bottom = high - last.size / 2 - (offsets.at(-1) as number);
  const starts = blocks.flatMap((block) =>
    Array.from({ length: block.count }, () => Math.max(top, Math.min(bottom, mean(block)))),
  );
  const placed: number[] = [];
  for (const [i, { index }] of order.entries())
    placed[index] = (starts[i] as number) + (offsets[i] as number);
  return placed;
}
