import type { Spine, SpineSign } from '@commonweal/charts/marks/spine.js';
import type { Polarity } from '@commonweal/data';
import { isInRange, percentile } from '@commonweal/data/statistics';

/** Fewer areas than this have no range: it would tell the figures of single areas. */
export const LEAST = 4;

/** Nor do those of which this share or more have no value, as in fingertipscharts: the rest may not be like them. */
const MOST_MISSING = 0.25;

/** Whether so many of some areas have no value that the others do not stand for all. */
export const isSparse = (areas: number, valued: number): boolean => areas - valued >= areas * MOST_MISSING;

/** The range of an indicator over all areas, and the middle half of it. */
export interface Spread {
  readonly areas: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/**
 * The spread of the values by percentiles of R's type 7; null if there are fewer than four, or some are too large to
 * calculate with.
 *
 * @example
 * spreadOf([1, 2, 3, 4])?.lowerQuartile; // 1.75
 */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < LEAST || !values.every(isInRange)) return null;
  const [lowest, lowerQuartile, upperQuartile, highest] = percentile({
    values,
    probabilities: [0, 0.25, 0.75, 1],
  }).values as [number, number, number, number];
  return { areas: values.length, lowest, lowerQuartile, upperQuartile, highest };
}

/** Where values of one indicator lie on its drawing, in percent. */
export interface SpineScale {
  /** From 0 to 100, and which end the value lies beyond. */
  place(value: number): Pick<SpineSign, 'at' | 'beyond'>;
  /** The range and the middle half, from the worse end to the better. */
  readonly range: Spine['range'];
  readonly half: Spine['half'];
  /** The values at the two ends. */
  readonly ends: readonly [start: number, end: number];
}

/**
 * The scale of one indicator: the benchmark in the centre, and the further end of the range at the edge. Plain
 * differences, so that negative values lie where they belong; low values are on the right where they are good. Null if the
 * benchmark is too large to calculate with.
 *
 * @example
 * spineScale(spreadOf([1, 2, 3, 4]), 2, 'lowIsGood')?.place(4).at; // 0
 */
export function spineScale(spread: Spread, benchmark: number, polarity: Polarity): SpineScale | null {
  const { lowest, lowerQuartile, upperQuartile, highest } = spread;
  const sign = polarity === 'lowIsGood' ? -1 : 1;
  if (!isInRange(benchmark)) return null;
  const unit = Math.max(Math.abs(highest - benchmark), Math.abs(lowest - benchmark));
  // All values may be equal to the benchmark, and the area's own still differ.
  const at = (value: number): number =>
    value === benchmark ? 50 : 50 + (50 * sign * (value - benchmark)) / unit;
  const inOrder = <T>(low: T, high: T): readonly [T, T] => (sign === 1 ? [low, high] : [high, low]);
  return {
    place(value) {
      const exact = at(value);
      // A value of the range is never beyond it by an error of rounding.
      const isWithin = value >= lowest && value <= highest;
      const beyond = isWithin ? null : exact < 0 ? 'start' : exact > 100 ? 'end' : null;
      return { at: Math.min(Math.max(exact, 0), 100), beyond };
    },
    range: inOrder(at(lowest), at(highest)),
    half: inOrder(at(lowerQuartile), at(upperQuartile)),
    ends: inOrder(lowest, highest),
  };
}
