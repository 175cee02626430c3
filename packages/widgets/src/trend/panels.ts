import type { LegendItem } from '@commonweal/charts/chart/types.js';
import { keyTones, outcomeMark, toneOf } from '@commonweal/charts/kit/outcome.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { periodPositions } from '@commonweal/charts/plot/axes.js';
import type { Gutters, Panel, PanelHeading, Plot, PlotLegendEntry } from '@commonweal/charts/plot/types.js';
import type { Multiples, TrendAnalysis, TrendLine } from './analysis.js';
import { type Frame, layersOf } from './drawing.js';
import { figureText } from './figures.js';
import { choosingOf, legendOf } from './plot.js';
import { trendScale } from './scale.js';
import type { TrendWords } from './words.js';

/** Of each frame, in ems: one of a group has several lines to tell apart. */
const HEIGHT = { area: 4.5, group: 9 } as const;
/** Panels before the button that shows the others. */
const MOST = 30;
/** The first panel has its scale inside the frame. */
const GUTTERS: Gutters = { start: 0, end: [0, 0, 0] };
const NO_LABELS = { slot: 0, labels: [] };

/** Small multiples: one frame for each area or group, all on one scale, each with the benchmark's line. */
export function multiplePlot(analysis: TrendAnalysis, of: 'area' | 'group', words: TrendWords): Plot | null {
  const { lines, selection } = analysis;
  if (lines.every(({ last }) => last === null)) return null;
  const scale = trendScale(analysis, words);
  const frame: Frame = { positions: periodPositions(selection.periods), scale };
  const ends = [scale.ticks[0], scale.ticks.at(-1)].filter((tick) => tick !== undefined);
  const own = of === 'area' ? areaPanels(analysis) : groupPanels(analysis);
  const panels = own.map(({ heading, lines: inPanel }): Panel => ({
    heading: heading(words),
    layers: layersOf(inPanel, analysis, frame, 'ends'),
    labels: [NO_LABELS, NO_LABELS, NO_LABELS],
    texts: [],
  }));
  return {
    height: HEIGHT[of],
    gutters: GUTTERS,
    // The note under the panels has what is under one frame.
    x: { ticks: [], captions: [] },
    y: { ticks: ends },
    panels,
    more: panels.length > MOST ? { after: MOST, label: words.morePanels(panels.length - MOST) } : null,
    legend: [
      ...lineKeys(
        analysis,
        own.flatMap(({ lines: drawn }) => drawn),
        of,
        words,
      ),
      ...legendOf(
        analysis,
        panels.flatMap(({ layers }) => layers),
        true,
        words,
      ),
    ],
    readout: null,
    tableLabel: words.tableLabel,
    choosing: choosingOf(words.labels.instruction, words),
    note: [
      words.panelNote(
        selection.periods.map(({ label }) => label),
        ends.map(({ label }) => label),
        of === 'area',
      ),
      ...(panels.some(({ heading: own }) => own !== null && own.trend !== null) ? [words.panelTrends] : []),
    ].join(' '),
  };
}

interface OwnPanel {
  readonly lines: readonly TrendLine[];
  readonly heading: (words: TrendWords) => PanelHeading;
}

/** Highest latest figure first; those without any come last. */
function areaPanels(analysis: TrendAnalysis): readonly OwnPanel[] {
  const { lines } = analysis;
  const keys = [
    ...new Set(lines.flatMap(({ series: { area } }) => (area.kind === 'plain' ? [area.key] : []))),
  ];
  const panels = keys.flatMap((key) => {
    const own = lines.filter(({ series }) => series.area.key === key);
    const [first] = own;
    return first === undefined ? [] : [{ own, first }];
  });
  const value = ({ first }: (typeof panels)[number]): number => first.last?.value ?? -Infinity;
  const sorted = [...panels].sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a)));
  return sorted.map(({ own, first }) => {
    const groups = new Set(own.map(({ series }) => series.group));
    const benchmark = lines.filter(({ look, series }) => look === 'benchmark' && groups.has(series.group));
    return {
      lines: [...benchmark, ...own],
      heading: (words) => ({
        text: words.panelArea(first.series.area.area.name),
        ...(own.length > 1 ? NO_LATEST : latestOf(first, analysis, words)),
        isHighlighted: first.series.area.highlighted,
      }),
    };
  });
}

function groupPanels(analysis: TrendAnalysis): readonly OwnPanel[] {
  return analysis.selection.groups.map(({ label }, group) => {
    const own = analysis.lines.filter(({ series }) => series.group === group);
    const front = own.filter(({ look }) => look === 'highlighted');
    const [only] = front.length === 1 ? front : [];
    return {
      lines: own,
      heading: (words) => ({
        text: label,
        ...(only === undefined ? NO_LATEST : latestOf(only, analysis, words)),
        isHighlighted: false,
      }),
    };
  });
}

type Latest = Pick<PanelHeading, 'value' | 'outcome' | 'trend'>;

/** Of several lines, none stands for the panel. */
const NO_LATEST: Latest = { value: '', outcome: null, trend: null };

function latestOf(line: TrendLine, analysis: TrendAnalysis, words: TrendWords): Latest {
  const { last, side } = line;
  const trend = trendText(line, analysis, words);
  if (last === null) return { value: words.noFigure, outcome: null, trend };
  const outcome =
    side === 'notCompared' || side === 'similar'
      ? null
      : outcomeMark(side, analysis.selection.polarity, words);
  return { value: figureText(last.observation, analysis, words), outcome, trend };
}

/** Where none can be calculated, no panel says so, since a note or the data does for all. */
function trendText({ trend }: TrendLine, { lines }: TrendAnalysis, words: TrendWords): string | null {
  const isTested = lines.some(
    ({ series, trend: { reason } }) => series.area.kind === 'plain' && reason === null,
  );
  return isTested ? words.changes.trend(trend.trend, trend.judgement) : null;
}

/** Lines in panels have no labels: their names are over them. */
function lineKeys(
  { selection }: TrendAnalysis,
  drawn: readonly TrendLine[],
  of: 'area' | 'group',
  words: TrendWords,
): readonly PlotLegendEntry[] {
  const keys = new Map<string, PlotLegendEntry>();
  for (const { look, series } of drawn) {
    if (look === 'context' || keys.has(look)) continue;
    const name = words.panelArea(series.area.area.name);
    const group = selection.groups[series.group]?.label ?? '';
    const isOwn = series.area.kind === 'plain';
    const text = of === 'area' && isOwn ? (group === '' ? words.labels.area : group) : name;
    keys.set(look, { sign: { kind: 'line', look, hasPoints: look !== 'benchmark' }, text, detail: null });
  }
  return [...keys.values()];
}

/** The meaning of the signs beside the figures of panels, with how many areas have each. */
export function panelLegend(
  analysis: TrendAnalysis,
  of: Multiples,
  words: TrendWords,
): readonly LegendItem[] {
  const { lines, selection } = analysis;
  const { benchmark, groups, polarity } = selection;
  if (of !== 'area' || groups.length > 1 || benchmark === null) return [];
  const tones = lines.flatMap(({ series, side }) =>
    series.area.kind === 'plain' && (side === 'higher' || side === 'lower') ? [toneOf(side, polarity)] : [],
  );
  return keyTones(polarity, new Set(tones)).map((tone) => ({
    sign: { kind: 'glyph', tone, glyph: words.outcomes[tone].glyph, isColoured: true },
    text: words.legendOutcome(tone, areaInSentence(benchmark.area.name)),
    detail: words.legendCount(tones.filter((each) => each === tone).length, 'area'),
  }));
}
