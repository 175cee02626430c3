import { scaleLinear } from 'd3-scale';
import type { Period } from '@commonweal/data';
import { roundScale } from '../kit/round-scale.js';
import type { Words } from '../language/words.js';
import { eighths, frameWidths, place, widthOf } from './room.js';
import type { Gutters, Priority, XTick, YAxis } from './types.js';

/** Where the first and the last point are, so that no mark is on the edge. */
const [FIRST, LAST] = [3, 97];

/**
 * Positions of times along x, proportional to time. A single time is in the middle.
 *
 * @param times Ascending, in any unit.
 *
 * @example
 * timePositions([2011, 2012, 2015]); // [3, 26.5, 97]
 */
export function timePositions(times: readonly number[]): readonly number[] {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  if (first === last) return times.map(() => 50);
  const scale = scaleLinear([first, last], [FIRST, LAST]);
  return times.map((time) => place(scale(time)));
}

/** Least space between two labels under an axis, in ems: as they are, and where a reader has spaced letters out. */
const [APART, APART_SPACED] = [0.65, 0.05];
const PRIORITIES = [1, 2, 3, 4] as const;

/**
 * Ticks under the positions that have room for their label, by container step. What is shown at one step is shown at
 * each wider one; the first and the last are always shown, unless they would touch.
 *
 * @param gutters Beside the frame, which decide how wide it is.
 */
export function xTicks(
  labels: readonly string[],
  positions: readonly number[],
  gutters: Gutters,
): readonly XTick[] {
  const widths = frameWidths(gutters);
  const most = positions.length - 1;
  let shown: readonly number[] = most < 0 ? [] : [...new Set([0, most])];
  const fits = (from: number, to: number, width: number): boolean => {
    const room = (((positions[to] as number) - (positions[from] as number)) / 100) * width;
    const words = (isTight: boolean): number => {
      const letters = { isTight, isNumeric: true };
      return (widthOf(labels[from] as string, letters) + widthOf(labels[to] as string, letters)) / 2;
    };
    return room >= Math.max(words(true) + APART, words(false) + APART_SPACED);
  };
  if (shown.length === 2 && !fits(0, most, widths[1])) shown = [most];
  const shortest = labels.reduce((least, { length }) => Math.min(least, length), Infinity);
  const least =
    widthOf('0'.repeat(shortest === Infinity ? 0 : shortest), { isTight: true, isNumeric: true }) + APART;
  const priorities = new Map<number, Priority>(shown.map((each) => [each, 1]));
  for (const priority of PRIORITIES) {
    const allFit = (indices: readonly number[]): boolean =>
      indices.every((to, i) => i === 0 || fits(indices[i - 1] as number, to, widths[priority]));
    const room = (((positions.at(-1) ?? 0) - (positions[0] ?? 0)) / 100) * widths[priority];
    shown = divided(shown, Math.ceil(room / least), allFit);
    for (const each of shown) if (!priorities.has(each)) priorities.set(each, priority);
  }
  return [...priorities]
    .sort(([a], [b]) => a - b)
    .map(([i, priority]) => ({ at: positions[i] as number, label: labels[i] as string, priority }));
}

/**
 * Divides each stretch between two ticks as finely as there is room for: into as many parts wherever that goes.
 *
 * @param most More parts than this never fit: without it, many thousand periods would take hours.
 */
function divided(
  shown: readonly number[],
  most: number,
  allFit: (indices: readonly number[]) => boolean,
): readonly number[] {
  const lengths = shown.flatMap((to, i) => (i === 0 ? [] : [to - (shown[i - 1] as number)]));
  const isAllLong = lengths.every((length) => length > most);
  for (let parts = isAllLong ? most : Math.max(...lengths); parts > 1; parts -= 1) {
    const finer = shown.flatMap((to, i) => {
      const from = shown[i - 1];
      return from === undefined ? [to] : [...between(from, to, parts), to];
    });
    if (finer.length > shown.length && allFit(finer)) return finer;
  }
  return shown;
}

/** The indices that part a stretch evenly, or as evenly to the left as to the right; none if none do. */
function between(from: number, to: number, most: number): readonly number[] {
  const parts = Math.min(most, to - from);
  const inner = Array.from(
    { length: parts - 1 },
    (_, i) => from + Math.round(((i + 1) * (to - from)) / parts),
  );
  return inner.every((at, i) => at - from === to - (inner[parts - 2 - i] as number)) ? inner : [];
}

/** A scale for the heights of a plot. */
export interface YScale extends YAxis {
  /** Whether the scale leaves zero out, which a reader must know. */
  readonly leavesZeroOut: boolean;
  /** The values at the bottom and at the top. */
  readonly from: number;
  readonly to: number;
  /** Percentage of the frame from its top, rounded to 3 decimal places. */
  readonly position: (value: number) => number;
}

/**
 * A scale that covers all values and ends on round numbers, with four to six ticks wherever round steps allow it. It
 * also covers `origin`, such as zero; null if it need not start anywhere.
 *
 * @example
 * yScale([51.3, 63.4], null, en).ticks.map((t) => t.label); // ['50', '55', '60', '65']
 */
export function yScale(values: Iterable<number>, origin: number | null, words: Words, unit = ''): YScale {
  const label = (value: number, decimals: number): string =>
    words.inCell(words.number(value, decimals), unit);
  const scale = roundScale(values, origin, label, [4, 5, 6, 3, 7], (ticks) => ticks >= 4 && ticks <= 6);
  const { from, to, at, labels } = scale;
  const position = (value: number): number => place(100 - scale.position(value));
  const base = at.includes(0) ? 0 : at[0];
  return {
    from,
    to,
    position,
    leavesZeroOut: from > 0 || to < 0,
    ticks: at.map((value, i) => ({
      at: position(value),
      label: labels[i] as string,
      isBase: value === base,
    })),
  };
}

/** The least room before the frame, in ems: that of two characters. */
const LEAST_START = 1.625;
/** Space between a label and the frame, in ems. */
const BESIDE = 0.5;

/** Room before the frame, in ems: for the longest label of y, and for half of the first label under x. */
export function startGutter({ ticks }: YAxis, firstOfX = ''): number {
  const longest = Math.max(...ticks.map(({ label }) => widthOf(label)), 0);
  return eighths(Math.max(LEAST_START, longest + BESIDE, widthOf(firstOfX) / 2 - BESIDE));
}

/** Positions of periods along x, by the time that they begin, or evenly where that is not known of all. */
export function periodPositions(periods: readonly Period[]): readonly number[] {
  const times = periods.map(({ start }, index) => (start === null ? index : Date.parse(start)));
  const isKnown = periods.every(({ start }) => start !== null);
  return timePositions(isKnown ? times : [...times.keys()]);
}
