import { digitsOf } from '@commonweal/data';
import { scaleLinear, scaleThreshold } from 'd3-scale';
import { SIGNIFICANT } from './significant.js';

/** With more ticks than this across the values, no step between them is worth calling round. */
const MOST_TICKS = 256;

/**
 * Breaks between classes at round numbers: neighbouring ticks of a linear scale, one fewer than classes. Takes the
 * widest step that leaves no class empty and no class with more than half of the values, and of that step the ticks
 * that divide the values most evenly. The outer classes are open: all below the first break, and all from the last. A
 * break never has more decimals than the values. Null if no breaks are like that.
 *
 * @example
 * roundBreaks([56.4, 57.4, 59.1, 60.2, 61, 61.5, 63, 64, 68.1], 5); // [58, 60, 62, 64]
 */
export function roundBreaks(values: readonly number[], classes: number): readonly number[] | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const decimals = Math.max(0, ...values.map(decimalsOf));
  // Near the largest numbers the span is infinite; below the smallest, a step is none.
  if (!Number.isFinite(high - low) || high - low < 1e-300) return null;
  const linear = scaleLinear().domain([low, high]);
  for (let wanted = 1; wanted <= MOST_TICKS; wanted *= 2) {
    const ticks = linear
      .ticks(wanted)
      .map((at) => Number(at.toExponential(SIGNIFICANT - 1)) + 0)
      .filter((at) => low < at && at <= high);
    if (ticks.some((at) => decimalsOf(at) > decimals)) return null;
    const breaks = mostEven(sorted, ticks, classes);
    if (breaks !== null) return breaks;
  }
  return null;
}

/**
 * Returns a function that finds the class of a value between breaks, numbered from 0 (lowest). A value on a break
 * belongs to the class above it, as readers expect of 60 in `60 to 62`.
 *
 * @example
 * [59.9, 60].map(roundScale([58, 60, 62])); // [1, 2]
 */
export function roundScale(breaks: readonly number[]): (value: number) => number {
  return scaleThreshold(
    breaks,
    Array.from({ length: breaks.length + 1 }, (_, index) => index),
  );
}

function decimalsOf(value: number): number {
  return digitsOf(value).fraction.length;
}

/** The neighbouring ticks whose classes differ least in size; null if none fits. */
function mostEven(
  sorted: readonly number[],
  ticks: readonly number[],
  classes: number,
): readonly number[] | null {
  const below = ticks.map((at) => sorted.filter((value) => value < at).length);
  let best: readonly number[] | null = null;
  let least = Infinity;
  for (let from = 0; from + classes - 1 <= ticks.length; from += 1) {
    const to = from + classes - 1;
    const ends = [0, ...below.slice(from, to), sorted.length];
    const sizes = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
    const spread = sizes.reduce((sum, size) => sum + size * size, 0);
    const isFit = sizes.every((size) => size > 0 && 2 * size <= sorted.length);
    if (!isFit || spread >= least) continue;
    best = ticks.slice(from, to);
    least = spread;
  }
  return best;
}
