/** Pixel columns of the widest box that a plot is thinned for: there is no use in more points than it can show. */
const COLUMNS = 1280;

/** What is known of each period, by index; `value` is null where there is no figure. */
interface Thinnable {
  readonly length: number;
  readonly value: (index: number) => number | null;
  /** The ends of the limits that are drawn; left out where none are. */
  readonly limits?: (index: number) => { readonly lower: number; readonly upper: number } | null;
  /** Whether the line begins anew here. */
  readonly isAfterBreak: (index: number) => boolean;
}

/**
 * Which periods of a long series are drawn, as indices in order: in each pixel column the first, the lowest, the highest
 * and the last, so that the line covers the same pixels as with all of them, where its limits reach furthest, and where
 * the line is interrupted. All of a series that is no longer than that.
 *
 * @param positions Along x, ascending percentages.
 */
export function thinned(
  positions: readonly number[],
  { length, value, limits = () => null, isAfterBreak }: Thinnable,
  columns: number = COLUMNS,
): readonly number[] {
  if (length <= columns * 4) return Array.from({ length }, (_, i) => i);
  const kept: number[] = [];
  const columnOf = (i: number): number => Math.floor(((positions[i] as number) / 100) * columns);
  for (let from = 0; from < length;) {
    const column = columnOf(from);
    let [first, last, low, high, gap] = [-1, -1, -1, -1, -1];
    let [lower, upper] = [-1, -1];
    let [lowest, highest] = [Infinity, -Infinity];
    let [least, most] = [Infinity, -Infinity];
    const breaks: number[] = [];
    let to = from;
    for (; to < length && columnOf(to) === column; to += 1) {
      const now = value(to);
      if (isAfterBreak(to)) breaks.push(to);
      if (now === null) {
        if (gap === -1) gap = to;
        continue;
      }
      if (first === -1) first = to;
      if (now < lowest) {
        low = to;
        lowest = now;
      }
      if (now > highest) {
        high = to;
        highest = now;
      }
      last = to;
      const band = limits(to);
      if (band === null) continue;
      if (band.lower < least) {
        lower = to;
        least = band.lower;
      }
      if (band.upper > most) {
        upper = to;
        most = band.upper;
      }
    }
    const own = [first, low, high, last, lower, upper, gap, ...breaks].filter((i) => i >= 0);
    kept.push(...[...new Set(own)].sort((a, b) => a - b));
    from = to;
  }
  return kept;
}
