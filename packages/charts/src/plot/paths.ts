import { area, line } from 'd3-shape';
import type { PlotInterval, PlotPoint, Run } from './types.js';

/** As many decimals as positions have. */
const DIGITS = 3;

/** From a percentage of the frame to a coordinate of the drawing. */
export type Coordinate = (percentage: number) => number;

const AS_IS: Coordinate = (percentage) => percentage;

/**
 * Path data of lines through points, one subpath a run.
 *
 * @param x From percentages across to coordinates; the same by default.
 * @param y From percentages down to coordinates; the same by default.
 *
 * @example
 * linePath([[{ x: 3, y: 20 }, { x: 97, y: 80 }]]); // 'M3,20L97,80'
 */
export function linePath(runs: readonly Run[], x: Coordinate = AS_IS, y: Coordinate = AS_IS): string {
  const path = line<PlotPoint>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).digits(DIGITS);
  return runs.map((run) => path(run) ?? '').join('');
}

/** Path data of the areas between two limits, one subpath a run. */
export function bandPath(
  runs: readonly Run<PlotInterval>[],
  x: Coordinate = AS_IS,
  y: Coordinate = AS_IS,
): string {
  const path = area<PlotInterval>()
    .x((each) => x(each.x))
    .y0((each) => y(each.from))
    .y1((each) => y(each.to))
    .digits(DIGITS);
  return runs.map((run) => path(run) ?? '').join('');
}

/** Path data of the two edges of each area. */
export function edgePath(
  runs: readonly Run<PlotInterval>[],
  x: Coordinate = AS_IS,
  y: Coordinate = AS_IS,
): string {
  const edge = (of: 'from' | 'to'): readonly Run[] =>
    runs.map((run) => run.map((each) => ({ x: each.x, y: each[of] })));
  return linePath([...edge('from'), ...edge('to')], x, y);
}
