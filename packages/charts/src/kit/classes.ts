import { classBreaks } from '@commonweal/data/statistics';
import { scaleThreshold } from 'd3-scale';
import { quantileClasses } from './quantile-classes.js';
import { roundBreaks, roundScale } from './round-breaks.js';
import { distinct, neighbours, type UsedPair } from './tell-apart.js';

export const CLASSIFY_METHODS = ['round', 'quantile', 'equalInterval', 'jenks', 'fixed'] as const;
export type ClassifyMethod = (typeof CLASSIFY_METHODS)[number];

/** How to divide values into classes: `classes` is the number requested; `breaks` applies only to `fixed`. */
export interface ClassOptions {
  readonly classify: ClassifyMethod;
  readonly classes: number;
  readonly breaks: readonly number[];
}

/** The class of every value, numbered from 0 (lowest). */
export interface Classes {
  /** In the order of the values; null for a value outside fixed breaks. */
  readonly classOf: readonly (number | null)[];
  /** Number of classes, including empty ones. */
  readonly count: number;
  /** Number of values in each class. */
  readonly sizes: readonly number[];
  /** Why there are fewer classes than requested; null if there are not. */
  readonly fewer: Fewer | null;
  readonly outside: number;
  /** `shown` if classing the exact values would have put the same shown number in two neighbouring classes. */
  readonly on: 'values' | 'shown';
  /**
   * The method used: quantiles where round breaks were asked for and none fits, or `each` where there are so few
   * different values that each has a class of its own.
   */
  readonly method: ClassifyMethod | 'each';
  /** The breaks of round classes, on the shown numbers; empty for other methods, and for a class for each value. */
  readonly round: readonly number[];
}

/**
 * The number of distinct values, or null if too many are equal. `asShown` means this is about the numbers shown, not
 * the exact values.
 */
export interface Fewer {
  readonly different: number | null;
  readonly asShown: boolean;
}

/** A value and the number shown in its cell. */
export interface ClassedValue {
  readonly value: number;
  readonly shown: number;
}

/**
 * Classes for all values together, so that no shown number falls into two of them.
 *
 * @example
 * classesAsShown([{ value: 1, shown: 1 }, { value: 2, shown: 2 }], { classify: 'quantile', classes: 5, breaks: [] }).count; // 2
 */
export function classesAsShown(values: readonly ClassedValue[], options: ClassOptions): Classes {
  const shown = values.map((v) => v.shown);
  const different = distinct(shown);
  if (options.classify !== 'fixed' && different.length <= options.classes) {
    const order = new Map(different.map((value, i) => [value, i]));
    const classOf = shown.map((value) => order.get(value) ?? null);
    const exact = new Set(values.map((v) => v.value)).size;
    const fewer = { different: different.length, asShown: exact !== different.length };
    const on = fewer.asShown ? 'shown' : 'values';
    return { ...summary(classOf, different.length, options, on, fewer), method: 'each' };
  }
  const round = options.classify === 'round' ? roundBreaks(shown, options.classes) : null;
  if (round !== null) return roundClasses(values, round, options);
  const exact = split(
    values.map((v) => v.value),
    options,
  );
  if (!overlaps(exact.classOf, shown, exact.count))
    return summary(exact.classOf, exact.count, options, 'values', { different: null, asShown: false });
  const rounded = split(shown, options);
  return summary(rounded.classOf, rounded.count, options, 'shown', { different: null, asShown: true });
}

/** Round classes hold what cells show, so that a number shown as 60.0 is never below a break at 60. */
function roundClasses(
  values: readonly ClassedValue[],
  breaks: readonly number[],
  options: ClassOptions,
): Classes {
  const classOf = roundScale(breaks);
  const on = values.every(({ value, shown }) => classOf(value) === classOf(shown)) ? 'values' : 'shown';
  const fewer = { different: null, asShown: on === 'shown' };
  const classes = summary(
    values.map(({ shown }) => classOf(shown)),
    breaks.length + 1,
    options,
    on,
    fewer,
  );
  return { ...classes, method: 'round', round: breaks };
}

/**
 * The pairs of values on either side of each class break: the highest of one class and the lowest of the next. If both
 * were shown as the same number, that number would appear in two classes. None for round breaks, which divide the shown
 * numbers.
 *
 * @example
 * breakPairs([1, 2, 9], { classify: 'quantile', classes: 3, breaks: [] }); // [[1, 2], [2, 9]]
 */
export function breakPairs(values: readonly number[], options: ClassOptions): UsedPair[] {
  const different = distinct(values);
  if (different.length === 0) return [];
  const isFew = options.classify !== 'fixed' && different.length <= options.classes;
  if (!isFew && options.classify === 'round' && roundBreaks(values, options.classes) !== null) return [];
  const classOf = isFew ? different.map((_, i) => i) : split(values, options).classOf;
  const classAt = new Map((isFew ? different : values).map((value, i) => [value, classOf[i] ?? null]));
  return neighbours(different).filter(([one, other]) => classAt.get(one) !== classAt.get(other));
}

function split(
  values: readonly number[],
  options: ClassOptions,
): { classOf: (number | null)[]; count: number } {
  const method = methodOf(options);
  if (method === 'quantile') return quantileClasses(values, options.classes);
  const { breaks } = classBreaks({
    values,
    method,
    classes: options.classes,
    breaks: options.breaks,
  });
  return { classOf: values.map(classScale(breaks)), count: Math.max(breaks.length - 1, 0) };
}

/** Quantiles take the place of round breaks. */
function methodOf({ classify }: ClassOptions): Exclude<ClassifyMethod, 'round'> {
  return classify === 'round' ? 'quantile' : classify;
}

/**
 * Returns a function that finds the class of a value, numbered from 0 (lowest), or null beyond the outer breaks. A
 * value on a break belongs to the class below it, as in our statistics (Fingertips' rule). d3 would put it in the class
 * above, so the scale runs over negated numbers, in reverse.
 *
 * @example
 * [1, 5, 6, 11].map(classScale([1, 5, 10])); // [0, 0, 1, null]
 */
export function classScale(breaks: readonly number[]): (value: number) => number | null {
  const [first = Infinity, last = -Infinity] = [breaks[0], breaks.at(-1)];
  const down = breaks
    .slice(1, -1)
    .map((at) => -at)
    .reverse();
  const scale = scaleThreshold(
    down,
    Array.from({ length: down.length + 1 }, (_, i) => down.length - i),
  );
  return (value) => (first <= value && value <= last ? scale(-value) : null);
}

/** Whether a class shows a number that is not below every number in the next class. */
function overlaps(classOf: readonly (number | null)[], shown: readonly number[], count: number): boolean {
  const lowest = new Array<number>(count).fill(Infinity);
  const highest = new Array<number>(count).fill(-Infinity);
  classOf.forEach((index, i) => {
    if (index === null) return;
    lowest[index] = Math.min(lowest[index] as number, shown[i] as number);
    highest[index] = Math.max(highest[index] as number, shown[i] as number);
  });
  let reached = -Infinity;
  for (let i = 0; i < count; i++) {
    if (lowest[i] === Infinity) continue;
    if ((lowest[i] as number) <= reached) return true;
    reached = highest[i] as number;
  }
  return false;
}

function summary(
  classOf: (number | null)[],
  count: number,
  options: ClassOptions,
  on: Classes['on'],
  fewer: Fewer,
): Classes {
  const sizes = new Array<number>(count).fill(0);
  for (const index of classOf) if (index !== null) sizes[index] = (sizes[index] as number) + 1;
  return {
    classOf,
    count,
    sizes,
    fewer: options.classify !== 'fixed' && count < options.classes ? fewer : null,
    outside: classOf.filter((index) => index === null).length,
    on,
    method: methodOf(options),
    round: [],
  };
}
