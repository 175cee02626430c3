import type { SeriesPoint } from './runs.js';
import type { PlotLook } from './series-style.js';
import type { LineLayer, MissingLayer, PlotPoint, Run } from './types.js';

/** How far a break of one series reaches beyond its line, in percent of the frame. */
const REACH = 7;

/** Shorter dotted lines across one series alone, where it breaks; null where it does not. */
export function ownBreaks(points: readonly SeriesPoint[]): LineLayer | null {
  const runs = points.flatMap((point, i): Run[] => {
    const before = points[i - 1];
    const ends = before === undefined || point.isOwnBreak !== true ? [] : endsBeside(points, i);
    if (before === undefined || ends.length === 0) return [];
    const x = (before.x + point.x) / 2;
    const [from, to] = [Math.min(...ends) - REACH, Math.max(...ends) + REACH];
    return [
      [
        { x, y: Math.max(0, from) },
        { x, y: Math.min(100, to) },
      ],
    ];
  });
  return runs.length === 0 ? null : { kind: 'line', look: 'break', runs, provisional: [] };
}

/** The heights of the nearest figures before a period, and from it on. */
function endsBeside(points: readonly SeriesPoint[], index: number): readonly number[] {
  const found = [points.slice(0, index).reverse(), points.slice(index)].map((side) =>
    side.find(({ y }) => y !== null),
  );
  return found.flatMap((point) => point?.y ?? []);
}

/**
 * Crosses where one of several lines has no figure, between its neighbours that have one. Of a line without any there is
 * no place that only it could have.
 */
export function lineMissing(points: readonly SeriesPoint[], look: PlotLook): MissingLayer | null {
  const at = points.flatMap(({ x, y }, i): PlotPoint[] => {
    const ends = y === null ? endsBeside(points, i) : [];
    return ends.length === 0 ? [] : [{ x, y: ends.reduce((sum, end) => sum + end, 0) / ends.length }];
  });
  return at.length === 0 ? null : { kind: 'missing', look, at };
}
