import { StatisticsError } from './errors.js';
import { comparable, isInRange, listOf, type MaybeNumber, oneOf } from './input.js';
import { jenksGroups } from './jenks.js';
import { quantileOfSorted, sortedValues } from './percentile.js';

export const CLASS_METHODS = ['quantile', 'equalInterval', 'jenks', 'standardDeviation', 'fixed'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

export interface ClassBreaksOptions {
  readonly values: readonly MaybeNumber[];
  readonly method: ClassMethod;
  /** Number of classes, at most 1,000. Required by `quantile`, `equalInterval` and `jenks`. */
  readonly classes?: number;
  /** For `standardDeviation`: the breaks, in standard deviations from the mean. */
  readonly multiples?: readonly number[];
  /** For `fixed`: the breaks, strictly increasing. */
  readonly breaks?: readonly number[];
}
export interface ClassBreaks {
  /** k classes have k + 1 breaks, from the minimum to the maximum. Empty when there are no values. */
  readonly breaks: number[];
  /** Whether equal breaks were merged, leaving fewer classes than requested. */
  readonly merged: boolean;
  /** For `jenks`: the values of each class, ascending. */
  readonly groups?: number[][];
  /** For `standardDeviation`: the mean, and the sample standard deviation (null for a single value). */
  readonly mean?: number | null;
  readonly sd?: number | null;
}

/** More classes than any legend could show. */
const MOST_CLASSES = 1000;

/**
 * Class breaks for a choropleth. Missing values are left out. If all values are equal they make one class, with that
 * value as both breaks. To compare several maps, use one set of breaks for all of them.
 *
 * @example
 * classBreaks({ values: [2, 4, 4, 5, 9, 11, 17, 30], method: 'quantile', classes: 4 }).breaks; // [2, 4, 7, 12.5, 30]
 */
export function classBreaks(options: ClassBreaksOptions): ClassBreaks {
  const method = oneOf(CLASS_METHODS, options.method, 'method');
  if (method === 'fixed') return { breaks: fixedBreaks(options.breaks), merged: false };
  if (method === 'standardDeviation') return deviationBreaks(sortedValues(options.values), options.multiples);

  const sorted = sortedNumbers(options.values);
  const classes = options.classes;
  if (classes === undefined || !Number.isInteger(classes) || classes < 1 || classes > MOST_CLASSES) {
    throw new StatisticsError('bad-option', 'classes', 'must be a whole number from 1 to 1,000');
  }
  if (sorted.length === 0) return { breaks: [], merged: false };
  if (method === 'jenks') {
    if (classes > sorted.length) {
      throw new StatisticsError('bad-option', 'classes', 'must not be above the number of values');
    }
    const groups = jenksOfAll(sorted, classes);
    const breaks = [sorted[0] as number, ...groups.map((group) => group.at(-1) as number)];
    return { breaks, merged: groups.length < classes, groups };
  }
  const [min, max] = [sorted[0] as number, sorted.at(-1) as number];
  return merge(
    Array.from({ length: classes + 1 }, (_, j) => {
      if (j === classes) return max;
      return method === 'quantile'
        ? quantileOfSorted(sorted, j / classes)
        : Math.min(between(min, max, j / classes) ?? min + (j * (max - min)) / classes, max);
    }),
  );
}

/** Numbers of any size, ascending: breaks compare them, and need no powers of them. */
function sortedNumbers(values: readonly MaybeNumber[]): number[] {
  return listOf(values, 'values')
    .map((value) => comparable(value, 'values'))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
}

/** The number at a part of the way between two whose difference is no number any more; null where it is one. */
function between(min: number, max: number, part: number): number | null {
  return Number.isFinite(MOST_CLASSES * (max - min)) ? null : min * (1 - part) + max * part;
}

/** The groups by Jenks of numbers of any size: squares of the largest are no numbers, those of a power of two of them are. */
function jenksOfAll(sorted: readonly number[], classes: number): number[][] {
  const largest = Math.max(Math.abs(sorted[0] as number), Math.abs(sorted.at(-1) as number));
  if (isInRange(largest)) return jenksGroups(sorted, classes);
  const scale = 2 ** -Math.floor(Math.log2(largest));
  let from = 0;
  return jenksGroups(
    sorted.map((value) => value * scale),
    classes,
  ).map(({ length }) => sorted.slice(from, (from += length)));
}

function merge(all: readonly number[]): ClassBreaks {
  const breaks = [...new Set(all)];
  if (breaks.length === 1) breaks.push(breaks[0] as number);
  return { breaks, merged: breaks.length < all.length };
}

function fixedBreaks(breaks: readonly number[] = []): number[] {
  if (
    breaks.length < 2 ||
    !breaks.every((b, i) => Number.isFinite(b) && (i === 0 || b > (breaks[i - 1] as number)))
  ) {
    throw new StatisticsError(
      'bad-option',
      'breaks',
      'must be two numbers or more, each above the one before',
    );
  }
  return [...breaks];
}

function deviationBreaks(
  sorted: readonly number[],
  multiples: readonly number[] = [-1.5, -0.5, 0.5, 1.5],
): ClassBreaks {
  const n = sorted.length;
  if (n === 0) return { breaks: [], merged: false, mean: null, sd: null };
  const [min, max] = [sorted[0] as number, sorted[n - 1] as number];
  const mean = sorted.reduce((sum, x) => sum + x, 0) / n;
  const sd = n === 1 ? null : Math.sqrt(sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
  const inner = [...multiples]
    .sort((a, b) => a - b)
    .map((multiple) => mean + multiple * (sd ?? 0))
    .filter((b) => b > min && b < max);
  return { ...merge([min, ...inner, max]), mean, sd };
}
