import { scaleBand } from 'd3-scale';
import type { Tick } from '../chart/tick.js';
import type { Words } from '../language/words.js';
import { type RoundScale, roundScale } from './round-scale.js';

/** A linear scale across a track, as percentages. */
export interface TrackScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  /** Percentage of the track, 0 to 100, rounded to 4 decimal places. */
  readonly position: (value: number) => number;
}

/** Longest label, in characters, that can be centred on either end of a track; longer ones run inwards. */
const BESIDE = 3;
/**
 * Characters that fit over a track by the priority of its last ticks, each label with a space: the narrowest track, with
 * large text in a narrow box; most; and those of a wide box. Characters count as spaced out as a reader may set them.
 */
const ROOM = [8, 18, 34] as const;

/**
 * A scale that covers all values and ends on round numbers. It also covers `origin`, such as the zero that bars start
 * from; `unit` is the unit of the values. If all values are equal, the scale has length 1 and one tick.
 *
 * @example
 * trackScale([1.4, 2.4], 0, en).ticks.map((t) => t.label); // ['0.0', '0.5', '1.0', '1.5', '2.0', '2.5']
 */
export function trackScale(
  values: Iterable<number>,
  origin: number | null,
  words: Words,
  unit = '',
): TrackScale {
  const label = (value: number, decimals: number): string =>
    words.inCell(words.number(value, decimals), unit);
  return build(roundScale(values, origin, label));
}

function build({ from, to, at, labels, position }: RoundScale): TrackScale {
  const longest = Math.max(...labels.map(({ length }) => length));
  const anchors = at.map((value): Tick['anchor'] => {
    const where = position(value);
    const isWide = longest > BESIDE;
    return isWide && where === 0 ? 'start' : isWide && where === 100 ? 'end' : 'middle';
  });
  const zero = at.indexOf(0);
  const most = at.length - 1;
  const start = Math.max(zero, 0);
  const [, some, all] = ROOM.map((room) => Math.floor(room / (longest + 1)));
  const finest = skipOf(most, start, 1, all ?? 0);
  const skip = skipOf(most, start, finest, some ?? 0);
  const kept = at.map((_, i) => i).filter((i) => (i - start) % skip === 0);
  const ends = [kept[0], kept.at(-1)];
  /** Whether an end label would collide with zero's over the narrowest track, in which case only zero stays. */
  const isCrowded = (i: number): boolean => {
    const apart = (Math.abs(position(at[i] as number) - position(at[start] as number)) / 100) * ROOM[0];
    return i !== start && (labels[i] as string).length + 1 > apart;
  };
  const ticks = at.flatMap((value, i): Tick[] => {
    if ((i - start) % finest !== 0) return [];
    const isEnd = i === start || (ends.includes(i) && !isCrowded(i));
    const priority = isEnd ? 0 : (i - start) % skip === 0 ? 1 : 2;
    return [
      { at: position(value), label: labels[i] as string, anchor: anchors[i] as Tick['anchor'], priority },
    ];
  });
  return { from, to, ticks, position };
}

/**
 * The smallest multiple of `unit` that, as a number of steps between ticks counted from the one at `start`, leaves at
 * most `room` ticks: one that reaches both ends of the scale and more
 * than those, if there is any.
 */
function skipOf(last: number, start: number, unit: number, room: number): number {
  const fits: number[] = [];
  for (let skip = unit; skip <= last; skip += unit) {
    if (1 + Math.floor(start / skip) + Math.floor((last - start) / skip) <= room) fits.push(skip);
  }
  const even = fits.find((skip) => start % skip === 0 && (last - start) % skip === 0 && last >= 2 * skip);
  return even ?? fits[0] ?? Math.max(unit * Math.max(1, Math.floor(last / unit)), 1);
}

/**
 * Returns the smaller position, and a width that adds up to the larger.
 *
 * @example
 * span(60, 20); // { x: 20, width: 40 }
 */
export function span(a: number, b: number): { x: number; width: number } {
  const x = Math.min(a, b);
  return { x, width: Math.round((Math.max(a, b) - x) * 1e4) / 1e4 };
}

/**
 * The midpoints of equal bands side by side across a track, as percentages.
 *
 * @example
 * bandMiddles(2); // [25, 75]
 */
export function bandMiddles(count: number): readonly number[] {
  const bands = scaleBand(
    Array.from({ length: count }, (_, i) => i),
    [0, 100],
  );
  return bands.domain().map((band) => (bands(band) ?? 0) + bands.bandwidth() / 2);
}
