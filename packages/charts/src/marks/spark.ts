import { line } from 'd3-shape';

/** A line of values over time, without an axis: one path for each run of values without a gap. */
export interface Spark {
  /** SVG path data, in a box of `SPARK`. */
  readonly path: string;
  /** The place of the last value in that box. */
  readonly last: readonly [x: number, y: number];
}

/** The box in pixels, and the room for the line in it. */
export const SPARK = { width: 48, height: 20, pad: 2 } as const;

/**
 * Draws values at equal distances, the highest at the top; null if there are not two. Missing values are gaps, and
 * `isApart` starts a new run before a value, as where the method changed.
 *
 * @example
 * sparkOf([1, null, 3], () => false)?.last; // [46, 2]
 */
export function sparkOf(
  values: readonly (number | null)[],
  isApart: (index: number) => boolean,
): Spark | null {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  if (known.length < 2) return null;
  const { width, height, pad } = SPARK;
  const at = (index: number): number => pad + ((width - 2 * pad) * index) / (values.length - 1);
  const upTo = (value: number): number =>
    high === low ? height / 2 : height - pad - ((height - 2 * pad) * (value - low)) / (high - low);
  const draw = line<readonly [number, number]>().digits(1);
  const runs: (readonly [number, number])[][] = [[]];
  values.forEach((value, index) => {
    if (value === null || isApart(index)) runs.push([]);
    if (value !== null) runs.at(-1)?.push([at(index), upTo(value)]);
  });
  const last = runs.flat().at(-1) ?? [0, 0];
  return { path: runs.map((run) => draw(run) ?? '').join(''), last };
}
