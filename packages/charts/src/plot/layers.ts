import type { PlotLook } from './series-style.js';
import { byStatus, type DrawnPoint, limitRuns, pointOf, runsOf, type SeriesPoint } from './runs.js';
import type { BandLayer, LineLayer, MissingLayer, PointsLayer, RuleLayer, WhiskersLayer } from './types.js';

/** The most periods whose points are all marked: with more, the marks would hide the line. */
const MOST_MARKED = 24;

/** Which points of a line are marked: all, only its ends, or none; those that stand alone or are provisional always are. */
export type Marked = 'all' | 'ends' | 'none';

/** The layers of one series, beneath others of its kind. */
export interface SeriesLayers {
  readonly band: BandLayer | null;
  readonly whiskers: WhiskersLayer | null;
  readonly line: LineLayer;
  readonly points: PointsLayer;
}

/**
 * One series of a plot, split at gaps and breaks. A point that stands alone has no line and no band: it has its limits
 * as a whisker.
 *
 * @param points All periods of the plot in order, those without a figure too.
 * @param hasBand Whether limits are drawn.
 */
export function seriesLayers(
  points: readonly SeriesPoint[],
  look: PlotLook,
  { hasBand, marked }: { readonly hasBand: boolean; readonly marked: Marked },
): SeriesLayers {
  const runs = runsOf(points);
  const parts = runs.map(byStatus);
  const bands = hasBand ? runs.flatMap(limitRuns) : [];
  const isMany = points.length > MOST_MARKED;
  return {
    band: layerOf(
      bands.filter(({ length }) => length > 1),
      (joined) => ({ kind: 'band', look, runs: joined }),
    ),
    whiskers: layerOf(
      bands.flatMap((run) => (run.length === 1 ? run : [])),
      (whiskers) => ({ kind: 'whiskers', look, whiskers }),
    ),
    line: {
      kind: 'line',
      look,
      runs: parts.flatMap(({ final }) => final),
      provisional: parts.flatMap(({ provisional }) => provisional),
    },
    points: {
      kind: 'points',
      look,
      points: markedPoints(runs, isMany && marked === 'all' ? 'ends' : marked),
      isLarge: false,
    },
  };
}

function layerOf<T, L>(items: readonly T[], layer: (items: readonly T[]) => L): L | null {
  return items.length === 0 ? null : layer(items);
}

function markedPoints(runs: readonly (readonly DrawnPoint[])[], marked: Marked): PointsLayer['points'] {
  const ends = new Set([runs[0]?.[0], runs.at(-1)?.at(-1)]);
  return runs.flatMap((run) =>
    run
      .filter(
        (point) =>
          marked === 'all' ||
          run.length === 1 ||
          point.isProvisional ||
          (marked === 'ends' && ends.has(point)),
      )
      .map((point) => ({ ...pointOf(point), isHollow: point.isProvisional })),
  );
}

/** A dotted line half way between the periods on either side of each break; none where nothing is before it. */
export function breakRules(
  positions: readonly number[],
  isBreak: (index: number) => boolean,
): readonly RuleLayer[] {
  const rules: RuleLayer[] = [];
  // A list for each period, most of them empty, takes as long as drawing the line.
  for (let i = 1; i < positions.length; i += 1) {
    if (!isBreak(i)) continue;
    const at = ((positions[i - 1] as number) + (positions[i] as number)) / 2;
    rules.push({ kind: 'rule', look: 'break', along: 'y', at });
  }
  return rules;
}

/** Crosses on the axis where a series has no figure. */
export function missingMarks(points: readonly SeriesPoint[]): MissingLayer | null {
  return layerOf(
    points.filter(({ y }) => y === null).map(({ x }) => ({ x, y: 100 })),
    (at) => ({ kind: 'missing', look: 'axis', at }),
  );
}
