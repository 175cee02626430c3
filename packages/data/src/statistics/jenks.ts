/**
 * Splits ascending values into at most `classes` runs with the smallest within-class sum of squares (Fisher 1958;
 * Jenks; ckmeans). Equal values stay together, so there are never more runs than distinct values. Divide and conquer
 * over the last run's start: O(classes × n log n).
 *
 * @example
 * jenksGroups([2, 4, 4, 5, 9, 11, 17, 30], 3); // [[2, 4, 4, 5], [9, 11, 17], [30]]
 */
export function jenksGroups(sorted: readonly number[], classes: number): number[][] {
  // starts[i] is where the i-th distinct value begins, with one more entry for the end.
  const starts = [...sorted.keys()].filter((i) => i === 0 || sorted[i] !== sorted[i - 1]);
  const n = starts.length;
  starts.push(sorted.length);
  const start = (i: number): number => starts[i] as number;

  // Summing distances from the median avoids cancellation in the subtraction below.
  const origin = sorted[sorted.length >> 1] ?? 0;
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    const x = value - origin;
    sums.push((sums.at(-1) as number) + x);
    squares.push((squares.at(-1) as number) + x * x);
  }
  const cost = (from: number, to: number): number => {
    const [a, b] = [start(from), start(to)];
    const sum = (sums[b] as number) - (sums[a] as number);
    return (squares[b] as number) - (squares[a] as number) - (sum * sum) / (b - a);
  };

  // best[j] is the least cost of the first j distinct values in the classes so far; cuts hold where the last class
  // begins.
  let best = Array.from({ length: n + 1 }, (_, j) => (j === 0 ? 0 : cost(0, j)));
  const cuts: number[][] = [];
  for (let k = 2; k <= Math.min(classes, n); k++) {
    const previous = best;
    const cut: number[] = [];
    best = [];
    const fill = (low: number, high: number, cutLow: number, cutHigh: number): void => {
      if (low > high) return;
      const j = (low + high) >> 1;
      best[j] = Infinity;
      for (let c = Math.max(cutLow, k - 1); c <= Math.min(cutHigh, j - 1); c++) {
        const total = (previous[c] as number) + cost(c, j);
        if (total < best[j]) {
          best[j] = total;
          cut[j] = c;
        }
      }
      fill(low, j - 1, cutLow, cut[j] as number);
      fill(j + 1, high, cut[j] as number, cutHigh);
    };
    fill(k, n, k - 1, n - 1);
    cuts.push(cut);
  }

  const groups: number[][] = [];
  let end = n;
  for (const cut of cuts.reverse()) {
    groups.unshift(sorted.slice(start(cut[end] as number), start(end)));
    end = cut[end] as number;
  }
  if (n > 0) groups.unshift(sorted.slice(0, start(end)));
  return groups;
}
