import { provisional } from '@commonweal/charts/kit/shown.js';
import { periodPositions, startGutter, xTicks } from '@commonweal/charts/plot/axes.js';
import { endLabels, type EndItem } from '@commonweal/charts/plot/labels.js';
import type {
  Gutters,
  Layer,
  Plot,
  PlotChoosing,
  PlotLegendEntry,
  PlotSign,
} from '@commonweal/charts/plot/types.js';
import type { TrendAnalysis, TrendLine } from './analysis.js';
import { type Frame, layersOf, sharedBreaks } from './drawing.js';
import { drawnLimits, markedValue } from './figures.js';
import { readoutOf } from './readout.js';
import { trendScale } from './scale.js';
import { textsOf } from './texts.js';
import type { TrendWords } from './words.js';

/** Of one frame, in ems: more lines need more room for their labels. */
const HEIGHT = { few: 17, many: 20 } as const;
const FEW = 5;
/** More lines of context than this have no labels: they would push each other far from their ends. */
const MOST_CONTEXT = 10;
/** The longest word of a label. */
const MOST_LETTERS = 18;
const LONG_WORD = /\S{19,}/gu;

/** All lines in one frame, with their labels at its end and a readout over it; null if nothing can be drawn. */
export function singlePlot(analysis: TrendAnalysis, words: TrendWords): Plot | null {
  const { lines, selection } = analysis;
  if (lines.every(({ last }) => last === null)) return null;
  const frame: Frame = { positions: periodPositions(selection.periods), scale: trendScale(analysis, words) };
  const height = lines.length > FEW ? HEIGHT.many : HEIGHT.few;
  const readout = readoutOf(analysis, frame, words);
  const placed = endLabels(endItems(analysis, frame, words), height, true);
  const labels = selection.periods.map(({ label }) => words.shortPeriod(label));
  const gutters: Gutters = { start: startGutter(frame.scale, labels[0]), end: placed.gutters };
  const layers = layersOf(lines, analysis, frame, 'all');
  return {
    height,
    gutters,
    x: { ticks: xTicks(labels, frame.positions, gutters), captions: [] },
    y: { ticks: frame.scale.ticks },
    panels: [
      {
        heading: null,
        layers,
        labels: placed.labels,
        texts: textsOf(analysis, frame, sharedBreaks(analysis, frame), layers, height, gutters, words),
      },
    ],
    more: null,
    legend: legendOf(analysis, layers, false, words),
    readout,
    tableLabel: words.tableLabel,
    choosing: choosingOf(words.lineInstruction, words),
    note: null,
  };
}

/** How the area of a line is chosen by keyboard. */
export const choosingOf = (instruction: string, words: TrendWords): PlotChoosing => ({
  label: words.labels.area,
  instruction,
  selected: words.selected,
});

/** Whether lines of context have labels. */
export const areContextNamed = (lines: readonly Pick<TrendLine, 'look'>[]): boolean =>
  lines.filter(({ look }) => look === 'context').length <= MOST_CONTEXT;

/** What is at the ends of lines, the most important first. */
function endItems(
  analysis: TrendAnalysis,
  { positions, scale }: Frame,
  words: TrendWords,
): readonly EndItem[] {
  const rank = ({ look }: TrendLine): number =>
    look === 'highlighted'
      ? 0
      : look === 'benchmark'
        ? 1
        : look === 'context'
          ? 4
          : look === 'comparator'
            ? 2
            : 3;
  const areNamed = areContextNamed(analysis.lines);
  return analysis.lines
    .filter(({ look }) => look !== 'context' || areNamed)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((line): EndItem[] => {
      const { last, look, name } = line;
      if (last?.value === undefined || last.value === null) return [];
      const limits =
        look === 'highlighted' ? (drawnLimits(last.observation, analysis, words)?.shown ?? null) : null;
      return [
        {
          point: { x: positions[last.at] ?? 0, y: scale.position(last.value) },
          look,
          value: markedValue(last, analysis, words),
          name: labelName(name),
          detail: last.isProvisional ? provisional(words) : limits,
        },
      ];
    });
}

/** A name whose words all fit beside a frame; the whole name is in the readout and the table. */
const labelName = (name: string): string =>
  name.replace(
    LONG_WORD,
    (word) =>
      `${Array.from(word)
        .slice(0, MOST_LETTERS - 1)
        .join('')}…`,
  );

/** The meaning of what neither labels nor readout explain; small multiples have no words beside a break. */
export function legendOf(
  { selection }: TrendAnalysis,
  layers: readonly Layer[],
  isMultiple: boolean,
  words: TrendWords,
): readonly PlotLegendEntry[] {
  const has = (kind: Layer['kind']): boolean => layers.some((layer) => layer.kind === kind);
  // The line in front is painted last.
  const hollow = [...layers]
    .reverse()
    .find((layer) => layer.kind === 'points' && layer.points.some(({ isHollow }) => isHollow));
  const entries: PlotLegendEntry[] = [];
  const add = (sign: PlotSign, text: string): void => {
    entries.push({ sign, text, detail: null });
  };
  const limits = has('band') ? 'band' : has('whiskers') ? 'whisker' : null;
  if (selection.level !== null && limits !== null) add({ kind: limits }, words.confidence(selection.level));
  if (has('missing')) add({ kind: 'missing' }, words.noFigureSign);
  if (
    layers.some((layer) => 'look' in layer && layer.look === 'break' && (isMultiple || layer.kind === 'line'))
  )
    add({ kind: 'line', look: 'break', hasPoints: false }, words.breakText);
  if (hollow?.kind === 'points')
    add({ kind: 'point', look: hollow.look, isHollow: true }, words.capitalise(provisional(words)));
  return entries;
}
