import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { isProvisional } from '@commonweal/charts/kit/series.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import { startGutter, xTicks, yScale, type YScale } from '@commonweal/charts/plot/axes.js';
import { endLabels, type EndItem } from '@commonweal/charts/plot/labels.js';
import { placedTexts } from '@commonweal/charts/plot/texts.js';
import { place } from '@commonweal/charts/plot/room.js';
import type { Gutters, Layer, Plot, PlotLegendEntry, Readout } from '@commonweal/charts/plot/types.js';
import { type Observation, usableLimits } from '@commonweal/data';
import type { InequalityAnalysis } from './analysis.js';
import type { SlopeFacts } from './facts.js';
import { signedIndex } from './signed-index.js';
import { markedValue, signLegend } from './signs.js';
import type { InequalityWords } from './words.js';

/** Of the frame, in ems. */
const HEIGHT = 18;
/** Room for the bracket between the frame and its label, in ems of the label. */
const BRACKET = 1.5;

/** What is drawn of the groups of one period. */
interface Drawing {
  readonly analysis: InequalityAnalysis;
  readonly scale: YScale;
  readonly words: InequalityWords;
  /** Positions along x, as drawn. */
  readonly at: readonly number[];
}

/** The scale of the groups, their limits, the line and everyone together. It need not start at zero. */
export function groupScale(analysis: InequalityAnalysis, words: InequalityWords): YScale {
  const { latest, format } = analysis;
  const shown = [...latest.observations, ...totalOf(analysis)];
  const values = [
    ...shown.flatMap((observation) => {
      const { value } = observation;
      if (typeof value !== 'number') return [];
      const limits = usableLimits(observation, analysis.selection.level);
      return limits === null ? [value] : [limits.lower, value, limits.upper];
    }),
    ...(latest.slope?.line.map(({ y }) => y) ?? []),
  ];
  const low = Math.min(...values);
  const high = Math.max(...values);
  return yScale(values, low >= 0 && low <= high / 3 ? 0 : null, words, format.unit);
}

/** The figure of everyone together in the period shown; none if there is none. */
function totalOf({ found, gradients }: InequalityAnalysis): readonly Observation[] {
  const observation = found.total?.observations[gradients.length - 1];
  return observation === undefined || typeof observation.value !== 'number' ? [] : [observation];
}

/** Groups as points in order of deprivation, with limits and the line through them; null if nothing can be drawn. */
export function groupPlot(
  analysis: InequalityAnalysis,
  slope: SlopeFacts | null,
  words: InequalityWords,
): Plot | null {
  const { order, latest, found } = analysis;
  if (order === null || latest.observations.every(({ value }) => typeof value !== 'number')) return null;
  const scale = groupScale(analysis, words);
  const at = analysis.positions.map(place);
  const drawing: Drawing = { analysis, scale, words, at };
  const items = endItems(drawing, slope);
  const placed = endLabels(items, HEIGHT, true, slope === null ? undefined : BRACKET);
  const ticks = order.numbers.map((number) => words.number(number, 0));
  const gutters: Gutters = { start: startGutter(scale, ticks[0]), end: placed.gutters };
  const layers = layersOf(drawing);
  return {
    height: HEIGHT,
    gutters,
    x: {
      ticks: xTicks(ticks, at, gutters),
      captions: [
        { anchor: 'start', text: words.end('most', found.kind.part) },
        { anchor: 'end', text: words.end('least', found.kind.part) },
      ],
    },
    y: { ticks: scale.ticks },
    panels: [{ heading: null, layers, labels: placed.labels, texts: textsOf(drawing, layers, gutters) }],
    more: null,
    legend: legendOf(drawing, slope, layers),
    readout: readoutOf(drawing),
    tableLabel: words.tableLabel,
    note: null,
  };
}

const numberOf = ({ value }: Observation): number | null => (typeof value === 'number' ? value : null);

function layersOf({ analysis, scale, at }: Drawing): readonly Layer[] {
  const { latest, selection } = analysis;
  const { observations, slope } = latest;
  const rules = totalOf(analysis).flatMap((observation): Layer[] => {
    const value = numberOf(observation);
    return value === null ? [] : [{ kind: 'rule', look: 'benchmark', along: 'x', at: scale.position(value) }];
  });
  const whiskers = observations.flatMap((observation, index) => {
    const limits = usableLimits(observation, selection.level);
    if (limits === null) return [];
    return [{ x: at[index] ?? 0, from: scale.position(limits.lower), to: scale.position(limits.upper) }];
  });
  const points = observations.flatMap((observation, index) => {
    const value = numberOf(observation);
    return value === null
      ? []
      : [{ x: at[index] ?? 0, y: scale.position(value), isHollow: isProvisional(observation) }];
  });
  const missing = observations.flatMap((observation, index) =>
    numberOf(observation) === null ? [{ x: at[index] ?? 0, y: 100 }] : [],
  );
  const line = slope?.line.map(({ x, y }) => ({ x: place(x), y: scale.position(y) })) ?? [];
  return [
    ...rules,
    ...(whiskers.length === 0 ? [] : [{ kind: 'whiskers', look: 'highlighted', whiskers } as const]),
    ...(line.length === 0 ? [] : [{ kind: 'line', look: 'fitted', runs: [line], provisional: [] } as const]),
    { kind: 'points', look: 'highlighted', points, isLarge: false },
    ...(missing.length === 0 ? [] : [{ kind: 'missing', look: 'axis', at: missing } as const]),
    ...(slope === null
      ? []
      : [{ kind: 'bracket', from: scale.position(slope.from), to: scale.position(slope.to) } as const]),
  ];
}

/** At the end of the frame: the height of the line beside its bracket, and everyone together. */
function endItems({ analysis, scale, words }: Drawing, slope: SlopeFacts | null): readonly EndItem[] {
  const { latest, found, show, format } = analysis;
  const fitted = latest.slope;
  const index: EndItem[] =
    slope === null || fitted === null
      ? []
      : [
          {
            // Near the least deprived end, since everyone together is half way.
            point: {
              x: 100,
              y: place(scale.position(fitted.to) * 0.8 + scale.position(fitted.from) * 0.2),
            },
            look: 'highlighted',
            value: signedIndex(slope.index, words),
            name: words.slopeIndexShort,
            detail: slope.limits === null ? null : words.range(...slope.limits),
          },
        ];
  const total = totalOf(analysis).flatMap((observation): EndItem[] => {
    const shown = show(observation);
    if (shown === null) return [];
    return [
      {
        point: { x: 100, y: scale.position(shown.value) },
        look: 'benchmark',
        value: words.inCell(shown.text, format.unit),
        name: words.totalName(found.place?.area.name ?? found.total?.label ?? ''),
        detail: null,
      },
    ];
  });
  return [...index, ...total];
}

/** Values at the points, where there is room: those at the ends first. */
function textsOf(
  { analysis, scale, words, at }: Drawing,
  layers: readonly Layer[],
  gutters: Gutters,
): Plot['panels'][number]['texts'] {
  const { latest, show, format, selection } = analysis;
  const { observations } = latest;
  const last = observations.length - 1;
  const byImportance = [0, last, ...observations.keys()].filter(
    (index, place, all) => all.indexOf(index) === place,
  );
  const wanted = byImportance.flatMap((index) => {
    const observation = observations[index];
    const shown = observation === undefined ? null : show(observation);
    if (observation === undefined || shown === null) return [];
    const limits = usableLimits(observation, selection.level);
    return [
      {
        x: at[index] ?? 0,
        y: scale.position(limits?.upper ?? shown.value),
        below: scale.position(limits?.lower ?? shown.value),
        lines: [words.inCell(shown.text, format.unit)],
        // Those at the ends are inside the frame at any width.
        anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle',
        look: 'highlighted',
        side: 'above',
      } as const,
    ];
  });
  return placedTexts(wanted, HEIGHT, gutters, layers);
}

function legendOf(
  { analysis, words }: Drawing,
  slope: SlopeFacts | null,
  layers: readonly Layer[],
): readonly PlotLegendEntry[] {
  const { found, selection, show, format } = analysis;
  const entries: PlotLegendEntry[] = [
    {
      sign: { kind: 'point', look: 'highlighted', isHollow: false },
      text: words.onePart(found.kind.part),
      detail: null,
    },
  ];
  if (layers.some(({ kind }) => kind === 'line'))
    entries.push({
      sign: { kind: 'line', look: 'fitted', hasPoints: false },
      text: words.line,
      detail: null,
    });
  // A narrow drawing has no room for the name beside its bracket.
  if (slope !== null)
    entries.push({
      sign: { kind: 'bracket' },
      text: words.capitalise(words.slopeIndexShort),
      detail: null,
    });
  for (const observation of totalOf(analysis)) {
    const name = words.totalName(found.place?.area.name ?? found.total?.label ?? '');
    const text = words.named(
      words.capitalise(name),
      words.inCell(show(observation)?.text ?? '', format.unit),
    );
    entries.push({ sign: { kind: 'line', look: 'benchmark', hasPoints: false }, text, detail: null });
  }
  return [...entries, ...signLegend(layers, selection.level, words)];
}

function readoutOf({ analysis, scale, words, at }: Drawing): Readout {
  const { groups, latest, found, show, format, selection } = analysis;
  const name = words.labels.value;
  const positions = groups.map(({ label }, index) => {
    const observation = latest.observations[index] as Observation;
    const shown = show(observation);
    const texts = limitTexts(observation, { level: selection.level, format, benchmark: null }, words);
    const limits = texts?.isUsed === true ? texts : null;
    const figure = shown === null ? null : words.inCell(shown.text, format.unit);
    const text = figure === null ? words.noFigure : markedValue(figure, isProvisional(observation));
    const summary =
      figure === null
        ? [missingTexts(observation.value, words).text]
        : [figure, ...flagTexts(observation.flags, words)];
    const title = words.groupName(label, found.kind.part);
    return {
      x: at[index] ?? 0,
      label: title,
      spoken: [title, summary, limits?.spoken ?? []].flat().join(', '),
      values: [
        { text, detail: limits?.shown ?? null, y: shown === null ? null : scale.position(shown.value) },
      ],
      note: null,
    };
  });
  return {
    label: words.partLabel(found.kind.part),
    rest: 0,
    entries: [{ look: 'highlighted', name, hasPoints: true }],
    positions,
  };
}
