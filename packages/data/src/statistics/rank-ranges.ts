import { exceedsMargin, type Margins, marginsOf } from './difference-test.js';
import { comparable, listOf, type MaybeNumber, oneOf, sameLength } from './input.js';
import { RANK_ORDERS, type RankOrder } from './rank-values.js';

export interface RankRangesOptions {
  readonly values: readonly MaybeNumber[];
  /** Confidence limits of the values, all at one level. */
  readonly lower: readonly MaybeNumber[];
  readonly upper: readonly MaybeNumber[];
  /** `desc`: the highest value ranks first (the default); `asc`: the lowest. */
  readonly order?: RankOrder;
}
/** The first and the last rank that a value could have. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}
export interface RankRanges {
  /** In the order of the values; null where the value or a limit is missing, or the limits do not contain the value. */
  readonly ranges: (RankRange | null)[];
  /** Number of values: the 15 in "between 3rd and 11th of 15". */
  readonly n: number;
}

/**
 * The ranks that each value could have, given how uncertain all of them are. Every pair is compared by a test of its
 * difference at the level of the limits (`ciDifference`). The best rank is 1 + the number of values significantly nearer
 * the first place; the worst is n − the number significantly nearer the last. A value without limits cannot be tested: it
 * has no range, but takes up a rank.
 *
 * No allowance is made for the number of pairs, so a range is not a confidence interval of the rank (for those see
 * Mogstad and others, Rev Econ Stud 2024;91:476–518; for ranks as uncertain quantities Goldstein and Spiegelhalter, J R
 * Stat Soc A 1996;159:385–443). It says which areas the figures cannot tell apart, and nothing is drawn at random.
 *
 * @example
 * rankRanges({ values: [60, 58, 50], lower: [57, 55, 47], upper: [63, 61, 53] }).ranges[0]; // { best: 1, worst: 2 }
 */
export function rankRanges(options: RankRangesOptions): RankRanges {
  const { n, rangeAt } = rankRangeFinder(options);
  return { ranges: options.values.map((_, index) => rangeAt(index)), n };
}

/**
 * Like `rankRanges`, but finds a range when it is asked for, by the index of its value: all ranges of tens of thousands
 * of values take seconds, one a fraction of a millisecond.
 *
 * @example
 * rankRangeFinder({ values: [60, 58, 50], lower: [57, 55, 47], upper: [63, 61, 53] }).rangeAt(0); // { best: 1, worst: 2 }
 */
export function rankRangeFinder({ values, lower, upper, order = 'desc' }: RankRangesOptions): {
  readonly n: number;
  readonly rangeAt: (index: number) => RankRange | null;
} {
  const isDescending = oneOf(RANK_ORDERS, order, 'order') === 'desc';
  sameLength(listOf(values, 'values'), lower, 'lower');
  sameLength(values, upper, 'upper');
  const n = values.filter((value) => comparable(value, 'values') !== null).length;
  const tested = values
    .flatMap((value, index) => {
      const margins = marginsOf(value, lower[index], upper[index]);
      return margins === null ? [] : [{ margins, index }];
    })
    .sort((one, other) => one.margins.value - other.margins.value);
  const places = new Map(tested.map(({ index }, place) => [index, place]));
  const ascending = tested.map(({ margins }) => margins);
  const lowerThan = countLower(ascending);
  // Of the same values with their signs changed, those that are lower are the higher ones.
  const higherThan = countLower(
    ascending.map(({ value, below, above }) => ({ value: -value, below: above, above: below })).reverse(),
  );
  return {
    n,
    rangeAt(index) {
      const place = places.get(index);
      if (place === undefined) return null;
      const [lowerOnes, higherOnes] = [lowerThan(place), higherThan(tested.length - 1 - place)];
      const [nearer, further] = isDescending ? [higherOnes, lowerOnes] : [lowerOnes, higherOnes];
      return { best: 1 + nearer, worst: n - further };
    },
  };
}

/**
 * Counts the values that are significantly lower than the one at a place, of values in ascending order. Far enough down
 * all are, and next to it none is, so that only those in between are tested one by one.
 */
function countLower(ascending: readonly Margins[]): (place: number) => number {
  const values = Float64Array.from(ascending, ({ value }) => value);
  const above = Float64Array.from(ascending, (margins) => margins.above);
  /** The widest margin above any value up to each. */
  const widest = new Float64Array(above);
  for (let at = 1; at < widest.length; at += 1)
    widest[at] = Math.max(widest[at] as number, widest[at - 1] as number);
  return (place) => {
    const { value, below } = ascending[place] as Margins;
    const differs = (at: number, margin: number): boolean =>
      exceedsMargin(value - (values[at] as number), below, margin);
    const all = countWhile(place, (at) => differs(at, widest[at] as number));
    const some = countWhile(place, (at) => differs(at, 0));
    let found = all;
    for (let at = all; at < some; at += 1) if (differs(at, above[at] as number)) found += 1;
    return found;
  };
}

/** How many of the first places meet a condition that holds up to some place and not after it. */
function countWhile(places: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, places];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
