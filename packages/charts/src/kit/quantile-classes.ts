import { scaleQuantile } from 'd3-scale';

/**
 * Divides values into classes of about equal size. d3's quantile scale does the cutting, over the places of the sorted
 * values (0, 1, 2 …) instead of the values themselves, for three reasons: a value that lies on a break is recognised
 * however the break would round (63.975 or 63.974999999999994), values near ±1e308 have no finite difference, and
 * equal breaks are merged, as in our statistics. The classes are those of `classBreaks` and `classify`; a value on a
 * break belongs to the class below it.
 *
 * @example
 * quantileClasses([2, 4, 4, 5, 9, 11, 17, 30], 4); // { classOf: [0, 0, 0, 1, 2, 2, 3, 3], count: 4 }
 */
export function quantileClasses(
  values: readonly number[],
  classes: number,
): { classOf: number[]; count: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const firstPlace = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!firstPlace.has(value)) firstPlace.set(value, place);
  });
  const scale = scaleQuantile(
    sorted.map((_, place) => place),
    Array.from({ length: classes }, (_, index) => index),
  );
  // Breaks lie on multiples of 1 / classes, so half of that below a place is safely between two of them.
  const cut = (value: number): number => scale((firstPlace.get(value) ?? 0) - 0.5 / classes);

  const ends = [0, ...scale.quantiles(), sorted.length - 1].map((at) => Math.round(at * classes) / classes);
  const numbers: number[] = [];
  let count = 0;
  for (let index = 0; index < classes; index += 1) {
    numbers.push(count);
    const [from = 0, to = 0] = ends.slice(index, index + 2);
    // A class whose two breaks are one value is merged with its neighbour.
    if (sorted[Math.floor(from)] !== sorted[Math.ceil(to)]) count += 1;
  }
  return { classOf: values.map((value) => numbers[cut(value)] ?? 0), count };
}
