import type { PlotInterval, PlotPoint, Run } from './types.js';

/** One period of a series, in the order of periods. */
export interface SeriesPoint {
  /** Positions in the frame. `y` is null where there is no figure. */
  readonly x: number;
  readonly y: number | null;
  /** Positions of the limits; null where there are none. */
  readonly limits: { readonly from: number; readonly to: number } | null;
  readonly isProvisional: boolean;
  /** Whether a break separates it from the period before: the two cannot be compared. */
  readonly isAfterBreak: boolean;
  /** Whether this series alone breaks before it. */
  readonly isOwnBreak?: boolean;
}

/** A period that has a figure. */
export interface DrawnPoint extends SeriesPoint {
  readonly y: number;
}

const isDrawn = (point: SeriesPoint): point is DrawnPoint => point.y !== null;

/** Stretches of neighbours that all have a figure, without a break between them. */
export function runsOf(points: readonly SeriesPoint[]): readonly Run<DrawnPoint>[] {
  const runs: DrawnPoint[][] = [];
  let open: DrawnPoint[] | null = null;
  for (const point of points) {
    if (!isDrawn(point)) {
      open = null;
    } else if (open === null || point.isAfterBreak) {
      open = [point];
      runs.push(open);
    } else open.push(point);
  }
  return runs;
}

export const pointOf = ({ x, y }: PlotPoint): PlotPoint => ({ x, y });

/** The stretches of a run that are final, and those that lead to a provisional value. A line takes two points. */
export function byStatus(run: Run<DrawnPoint>): {
  readonly final: readonly Run[];
  readonly provisional: readonly Run[];
} {
  const parts: { isProvisional: boolean; points: PlotPoint[] }[] = [];
  run.forEach((point, i) => {
    const before = run[i - 1];
    if (before === undefined) return;
    const isProvisional = point.isProvisional || before.isProvisional;
    const last = parts.at(-1);
    if (last?.isProvisional === isProvisional) last.points.push(pointOf(point));
    else parts.push({ isProvisional, points: [pointOf(before), pointOf(point)] });
  });
  const of = (wanted: boolean): Run[] =>
    parts.filter(({ isProvisional }) => isProvisional === wanted).map(({ points }) => points);
  return { final: of(false), provisional: of(true) };
}

/** The stretches of a run that have limits all along. */
export function limitRuns(run: Run<DrawnPoint>): readonly Run<PlotInterval>[] {
  const runs: PlotInterval[][] = [];
  let open: PlotInterval[] | null = null;
  for (const { x, limits } of run) {
    if (limits === null) open = null;
    else if (open === null) runs.push((open = [{ x, ...limits }]));
    else open.push({ x, ...limits });
  }
  return runs;
}
