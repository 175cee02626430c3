import { classBreaks } from '@commonweal/data/statistics';
import { scaleThreshold } from 'd3-scale';
import { distinct, neighbours, type UsedPair } from './tell-apart.js';

export const CLASSIFY_METHODS = ['quantile', 'equalInterval', 'jenks', 'fixed'] as const;

/** How values are parted into classes: `classes` is how many are asked for; `breaks` counts where they are fixed. */
export interface ClassOptions {
  readonly classify: (typeof CLASSIFY_METHODS)[number];
  readonly classes: number;
  readonly breaks: readonly number[];
}

/** The class of every value, counted from 0 (lowest). */
export interface Classes {
  /** In the values' order; null for a value outside fixed breaks. */
  readonly classOf: readonly (number | null)[];
  /** Number of classes, those without a value included. */
  readonly count: number;
  /** Values of each class. */
  readonly sizes: readonly number[];
  /** Why there are fewer classes than asked; null where there are not. */
  readonly fewer: Fewer | null;
  readonly outside: number;
  /** `shown` where classes of the exact values would have let two neighbours show the same number. */
  readonly on: 'values' | 'shown';
}

/** So many different values there are, or null: too many are equal; `asShown`: that goes for the numbers shown. */
export interface Fewer {
  readonly different: number | null;
  readonly asShown: boolean;
}

/** A value and the number its cell shows. */
export interface ClassedValue {
  readonly value: number;
  readonly shown: number;
}

/**
 * Classes over all values at once, such that no shown number falls in two of them.
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
    return summary(classOf, different.length, options, on, fewer);
  }
  const exact = split(
    values.map((v) => v.value),
    options,
  );
  if (!overlaps(exact.classOf, shown, exact.count))
    return summary(exact.classOf, exact.count, options, 'values', { different: null, asShown: false });
  const rounded = split(shown, options);
  return summary(rounded.classOf, rounded.count, options, 'shown', { different: null, asShown: true });
}

/**
 * The pairs of values between which classes are parted: the highest of one and the lowest of the next. Shown alike, one number would
 * stand in two classes.
 *
 * @example
 * breakPairs([1, 2, 9], { classify: 'quantile', classes: 3, breaks: [] }); // [[1, 2], [2, 9]]
 */
export function breakPairs(values: readonly number[], options: ClassOptions): UsedPair[] {
  const different = distinct(values);
  if (different.length === 0) return [];
  const isFew = options.classify !== 'fixed' && different.length <= options.classes;
  const classOf = isFew ? different.map((_, i) => i) : split(values, options).classOf;
  const classAt = new Map((isFew ? different : values).map((value, i) => [value, classOf[i] ?? null]));
  return neighbours(different).filter(([one, other]) => classAt.get(one) !== classAt.get(other));
}

function split(
  values: readonly number[],
  options: ClassOptions,
): { classOf: (number | null)[]; count: number } {
  const { breaks } = classBreaks({
    values,
    method: options.classify,
    classes: options.classes,
    breaks: options.breaks,
  });
  return { classOf: values.map(classScale(breaks)), count: Math.max(breaks.length - 1, 0) };
}

/**
 * The class of a value, counted from 0 (lowest); null beyond the outer breaks. A value on a break is of the class below it, as the
 * statistics have it (Fingertips' rule), and d3 puts it into the one above: so the scale runs over the negative numbers, downwards.
 * The breaks come from the statistics, for quantiles too: scaleQuantile would work them out a second time, without merging equal
 * ones, and lose the values near ±1e308.
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

/** Whether a class shows a number that is not below every number of the next class. */
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
  };
}
