import { provisional } from '@commonweal/charts/kit/shown.js';
import type { SeriesPoint } from '@commonweal/charts/kit/series.js';
import { periodPositions, startGutter, xTicks, yScale, type YScale } from '@commonweal/charts/plot/axes.js';
import { endLabels } from '@commonweal/charts/plot/labels.js';
import { breakRules, missingMarks, seriesLayers } from '@commonweal/charts/plot/layers.js';
import type { Gutters, Layer, Plot, Readout } from '@commonweal/charts/plot/types.js';
import { usableLimits } from '@commonweal/data';
import type { InequalityAnalysis } from './analysis.js';
import { markedValue, signLegend } from './signs.js';
import type { InequalityWords } from './words.js';

/** Of the frame, in ems. */
const HEIGHT = 17;
const LEVEL = 0.95;

function timeScale({ points, format }: InequalityAnalysis, words: InequalityWords): YScale {
  const values = points.flatMap(({ value, observation }) => {
    const limits = usableLimits(observation, LEVEL);
    return value === null ? [] : limits === null ? [value] : [limits.lower, value, limits.upper];
  });
  return yScale(values, 0, words, format.unit);
}

/** The slope index over time, as a line with the band of its limits; null if no period has one. */
export function timePlot(analysis: InequalityAnalysis, words: InequalityWords): Plot | null {
  const { points, selection } = analysis;
  if (points.every(({ value }) => value === null)) return null;
  const scale = timeScale(analysis, words);
  const at = periodPositions(points.map(({ period }) => period));
  const drawn = points.map(({ value, observation, isProvisional, break: reason }, index) => {
    const limits = usableLimits(observation, LEVEL);
    return {
      x: at[index] ?? 0,
      y: value === null ? null : scale.position(value),
      limits:
        limits === null ? null : { from: scale.position(limits.lower), to: scale.position(limits.upper) },
      isProvisional,
      isAfterBreak: reason !== null || ('series' in selection && selection.isAfterGap[index] === true),
    };
  });
  const {
    band,
    whiskers,
    line,
    points: marks,
  } = seriesLayers(drawn, 'highlighted', {
    hasBand: true,
    marked: 'all',
  });
  const crosses = missingMarks(drawn);
  const last = points.filter(({ value }) => value !== null).at(-1);
  const shown = last === undefined ? null : indexText(last, analysis, words);
  const placed = endLabels(
    last?.value === undefined || last.value === null || shown === null
      ? []
      : [
          {
            point: { x: at[last.at] ?? 0, y: scale.position(last.value) },
            look: 'highlighted',
            value: markedValue(shown.text, last.isProvisional),
            name: words.slopeIndexShort,
            detail: last.isProvisional ? provisional(words) : shown.limits,
          },
        ],
    HEIGHT,
    true,
  );
  const labels = points.map(({ period }) => words.shortPeriod(period.label));
  const gutters: Gutters = { start: startGutter(scale, labels[0]), end: placed.gutters };
  const layers: readonly Layer[] = [
    ...breakRules(at, (index) => points[index]?.break !== null),
    ...[band, whiskers].flatMap((layer): Layer[] => (layer === null ? [] : [layer])),
    ...(line.runs.length + line.provisional.length === 0 ? [] : [line]),
    marks,
    ...(crosses === null ? [] : [crosses]),
  ];
  return {
    height: HEIGHT,
    gutters,
    x: { ticks: xTicks(labels, at, gutters), captions: [] },
    y: { ticks: scale.ticks },
    panels: [{ heading: null, layers, labels: placed.labels, texts: [] }],
    more: null,
    legend: [
      { sign: { kind: 'line', look: 'highlighted', hasPoints: true }, text: words.slopeIndex, detail: null },
      ...signLegend(layers, LEVEL, words),
    ],
    readout: readoutOf(analysis, at, scale, words),
    tableLabel: words.tableLabel,
    note: null,
  };
}

/** The index of a period with its sign, its limits, and what is spoken after it; null if there is none. */
export function indexText(
  { observation, value, isProvisional }: SeriesPoint,
  { format }: InequalityAnalysis,
  words: InequalityWords,
): { readonly text: string; readonly limits: string | null; readonly spoken: readonly string[] } | null {
  if (value === null) return null;
  const number = (size: number): string => words.inCell(words.number(size, format.decimals), format.unit);
  const limits = usableLimits(observation, LEVEL);
  const [lower, upper] = limits === null ? [] : [number(limits.lower), number(limits.upper)];
  const isLimited = lower !== undefined && upper !== undefined;
  return {
    text: number(value),
    limits: isLimited ? words.range(lower, upper) : null,
    spoken: [
      ...(isLimited ? [words.limitsSpoken(lower, upper, LEVEL)] : []),
      ...(isProvisional ? [provisional(words)] : []),
    ],
  };
}

function readoutOf(
  analysis: InequalityAnalysis,
  at: readonly number[],
  scale: YScale,
  words: InequalityWords,
): Readout {
  return {
    label: words.labels.period,
    rest: analysis.points.length - 1,
    entries: [{ look: 'highlighted', name: words.slopeIndex, hasPoints: true }],
    positions: analysis.points.map((point, index) => {
      const shown = indexText(point, analysis, words);
      const label = words.periodInFull(point.period.label);
      const figure = shown?.text ?? words.noFigure;
      const text = markedValue(figure, shown !== null && point.isProvisional);
      return {
        x: at[index] ?? 0,
        label,
        spoken: [label, words.slopeIndex, figure, ...(shown?.spoken ?? [])].join(', '),
        values: [
          {
            text,
            detail: shown?.limits ?? null,
            y: point.value === null ? null : scale.position(point.value),
          },
        ],
        note: null,
      };
    }),
  };
}
