import { digitsOf, roundHalfAway } from '@commonweal/data';
import { scaleLinear } from 'd3-scale';
import { decimalsBeforeNoise } from './significant.js';

/** A linear scale that ends on round numbers, as percentages. */
export interface RoundScale {
  readonly from: number;
  readonly to: number;
  /** The values of the ticks, ascending, and their labels. */
  readonly at: readonly number[];
  readonly labels: readonly string[];
  /** Percentage of the scale, 0 to 100, rounded to 4 decimal places; values beyond its ends are at its ends. */
  readonly position: (value: number) => number;
}

/** Numbers of ticks to ask for, in order of preference. */
const COUNTS: Counts = [5];
type Counts = readonly [number, ...number[]];

/**
 * A scale that covers all values and `origin`, if there is one. If all values are equal, it has length 1 and one tick.
 *
 * @param labelOf The label of a tick with so many decimals.
 * @param fits Whether a number of ticks will do; the first of `counts` is used if none does.
 */
export function roundScale(
  values: Iterable<number>,
  origin: number | null,
  labelOf: (value: number, decimals: number) => string,
  counts: Counts = COUNTS,
  fits: (ticks: number) => boolean = () => true,
): RoundScale {
  let low = origin ?? Infinity;
  let high = origin ?? -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = [0, 0];
  // Padding added to the largest numbers can overflow.
  [low, high] = [Math.max(low, -Number.MAX_VALUE), Math.min(high, Number.MAX_VALUE)];
  const span = high - low;
  // On shorter scales than this, the steps are no longer representable numbers.
  if (!(span > 1e-300))
    return build(low, Math.min(low + Math.max(1, Math.abs(low)), Number.MAX_VALUE), [low], labelOf);
  const tried = (count: number): Pick<RoundScale, 'from' | 'to' | 'at'> => {
    const linear = scaleLinear().domain([low, high]).nice(count);
    const [from = low, to = high] = linear.domain();
    return { from, to, at: linear.ticks(count) };
  };
  const [first] = counts;
  const { from, to, at } = tried(counts.find((count) => fits(tried(count).at.length)) ?? first);
  // Near the largest numbers, rounding outwards or stepping can overflow.
  const isFinite = at.length > 0 && [from, to, ...at].every(Number.isFinite);
  if (!isFinite) return build(low, high, [low, high], labelOf);
  // If steps are finer than labels can show, several ticks would have the same label: keep only the first.
  const isDistinct = at.length < 2 || areDistinct(at, labelOf);
  return build(from, to, isDistinct ? at : at.slice(0, 1), labelOf);
}

/** Whether each tick has a distinct label. */
function areDistinct(at: readonly number[], labelOf: (value: number, decimals: number) => string): boolean {
  const decimals = stepDecimals(at);
  return new Set(at.map((value) => labelOf(value, decimals))).size === at.length;
}

function build(
  from: number,
  to: number,
  at: readonly number[],
  labelOf: (value: number, decimals: number) => string,
): RoundScale {
  // Halved, so that the length of a scale from −1e308 to 1e308 is finite. Whole millionths are exact; rounded
  // percentages are not.
  const linear = scaleLinear()
    .domain([from / 2, to / 2])
    .rangeRound([0, 1e6])
    .clamp(true);
  const decimals = stepDecimals(at);
  return {
    from,
    to,
    at,
    labels: at.map((value) => labelOf(value, decimals)),
    position: (value) => linear(value / 2) / 1e4,
  };
}

// Does not use the scale's own tickFormat: labels round half away from zero on their decimal digits, in the language of
// the words.

/** Number of decimals, ignoring floating-point noise. */
function fractionDigits(value: number): number {
  const most = Math.min(decimalsBeforeNoise(value), 20);
  return digitsOf(Number(roundHalfAway(value, most))).fraction.length;
}

/** Number of decimals that gives each tick a distinct label. */
function stepDecimals(at: readonly number[]): number {
  const [first = 0, second] = at;
  // A single tick has nothing to be distinguished from, so it keeps its own decimals.
  if (second === undefined) return fractionDigits(first);
  const step = second - first;
  return step > 0 && step < 1 ? Math.min(Math.ceil(-Math.log10(step) - 1e-9), 20) : 0;
}
