import { isApart } from '@commonweal/charts/kit/series.js';
import type { YScale } from '@commonweal/charts/plot/axes.js';
import { breakRules, missingMarks, seriesLayers } from '@commonweal/charts/plot/layers.js';
import { lineMissing, ownBreaks } from '@commonweal/charts/plot/lone-marks.js';
import type { SeriesPoint } from '@commonweal/charts/plot/runs.js';
import { thinned } from '@commonweal/charts/plot/thin.js';
import type { Layer, LineArea, RuleLayer } from '@commonweal/charts/plot/types.js';
import { type Limits, usableLimits } from '@commonweal/data';
import type { TrendAnalysis, TrendLine } from './analysis.js';
import { hasBand } from './scale.js';

/** What all lines of a chart share. */
export interface Frame {
  readonly positions: readonly number[];
  readonly scale: YScale;
}

/** The limits of a line that are drawn, by the index of their period; null where its look has no band. */
const limitsOf = (
  { series: { points }, look }: TrendLine,
  { selection }: TrendAnalysis,
): ((index: number) => Limits | null) | null =>
  hasBand({ look })
    ? (index) => {
        const point = points[index];
        return point === undefined ? null : usableLimits(point.observation, selection.level);
      }
    : null;

/** Which periods of a line are drawn, as indices: of a long series, those that a box can show. */
export function keptOf(
  line: TrendLine,
  analysis: TrendAnalysis,
  positions: readonly number[],
): readonly number[] {
  const { points } = line.series;
  const limits = limitsOf(line, analysis);
  return thinned(positions, {
    length: points.length,
    value: (index) => points[index]?.value ?? null,
    ...(limits === null ? {} : { limits }),
    isAfterBreak: (index) => {
      const point = points[index];
      return point !== undefined && isApart(analysis.selection, point);
    },
  });
}

/** The points of a line in a frame, each with the index of its period. */
export function pointsOf(
  line: TrendLine,
  analysis: TrendAnalysis,
  { positions, scale }: Frame,
): readonly (SeriesPoint & { readonly at: number })[] {
  const { points } = line.series;
  const { selection } = analysis;
  const limitsAt = limitsOf(line, analysis);
  return keptOf(line, analysis, positions).flatMap((index) => {
    const point = points[index];
    if (point === undefined) return [];
    const limits = limitsAt?.(index) ?? null;
    return [
      {
        at: index,
        x: positions[index] ?? 0,
        y: point.value === null ? null : scale.position(point.value),
        limits:
          limits === null ? null : { from: scale.position(limits.lower), to: scale.position(limits.upper) },
        isProvisional: point.isProvisional,
        isAfterBreak: isApart(selection, point),
        isOwnBreak: point.break !== null && (selection.breaks[index] ?? null) === null,
      },
    ];
  });
}

/** The breaks of all lines, across the whole frame. */
export const sharedBreaks = ({ selection }: TrendAnalysis, { positions }: Frame): readonly RuleLayer[] =>
  breakRules(positions, (index) => selection.breaks[index] !== null);

/** Lines in one frame, in painting order: breaks, bands, context, benchmark and comparators, then what is in front. */
export function layersOf(
  lines: readonly TrendLine[],
  analysis: TrendAnalysis,
  frame: Frame,
  marked: 'all' | 'ends',
): readonly Layer[] {
  const depth = ({ look }: TrendLine): number =>
    look === 'context'
      ? 0
      : look === 'comparator'
        ? 1
        : look === 'benchmark'
          ? 2
          : look === 'highlighted'
            ? 4
            : 3;
  const drawn = [...lines]
    .sort((a, b) => depth(a) - depth(b))
    .map((line) => {
      const own = pointsOf(line, analysis, frame);
      const drawing = seriesLayers(own, line.look, {
        hasBand: hasBand(line),
        marked: markedIn(line, marked),
      });
      const isFront = line.look !== 'context';
      return {
        ...drawing,
        line: { ...drawing.line, area: areaOf(line, analysis) },
        breaks: isFront ? (ownBreaks(own) ?? []) : [],
        // Of the one line in front, what is missing stands on the axis with its reason.
        missing: !isFront
          ? null
          : line.look === 'highlighted'
            ? missingMarks(own)
            : lineMissing(own, line.look),
      };
    });
  const layers: Layer[] = [...sharedBreaks(analysis, frame), ...drawn.flatMap(({ breaks }) => breaks)];
  for (const { band } of drawn) if (band !== null) layers.push(band);
  for (const { whiskers, line, points } of drawn) {
    if (whiskers !== null) layers.push(whiskers);
    if (line.runs.length + line.provisional.length > 0) layers.push(line);
    if (points.points.length > 0) layers.push(points);
  }
  for (const { missing } of drawn) if (missing !== null) layers.push(missing);
  return layers;
}

/** The table has a column of periods, and then one for each line. */
const areaOf = (line: TrendLine, { lines }: TrendAnalysis): LineArea => {
  const { area } = line.series;
  return { key: area.key, name: area.area.name, column: lines.indexOf(line) + 1 };
};

function markedIn({ look }: TrendLine, most: 'all' | 'ends'): 'all' | 'ends' | 'none' {
  if (look === 'benchmark' || look === 'context') return 'none';
  return look === 'comparator' ? 'ends' : most;
}
