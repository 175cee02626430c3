import { assemble } from '@commonweal/charts/kit/assemble.js';
import { mixedParts } from '@commonweal/charts/kit/choosing/findings.js';
import { absentPeriod } from '@commonweal/charts/kit/change.js';
import { gapNotes } from '@commonweal/charts/kit/gap-notes.js';
import { isMixed } from '@commonweal/charts/kit/formats.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { plainColumn } from '@commonweal/charts/kit/rows.js';
import { type SeriesSelection, selectSeries } from '@commonweal/charts/kit/series.js';
import { sortRows } from '@commonweal/charts/kit/sort.js';
import { SERIES_LOOKS } from '@commonweal/charts/plot/series-style.js';
import type { Plot } from '@commonweal/charts/plot/types.js';
import {
  type Dataset,
  differentUnits,
  distinctPeriods,
  type Issue,
  linesInGrey,
  matchesPeriod,
} from '@commonweal/data';
import { analyseTrend, type Multiples, type TrendAnalysis } from './analysis.js';
import { indexFrom } from './indexed.js';
import { trendCaveats, trendNotes } from './notes.js';
import type { TrendOptions } from './options.js';
import { multiplePlot, panelLegend } from './panels.js';
import { singlePlot } from './plot.js';
import { periodRows, sortColumns } from './table.js';
import type { TrendWords } from './words.js';

/**
 * Values over periods: a line for each area and group, in one frame or in small multiples, and under it a table with a
 * row for each period, in order of time.
 *
 * @example
 * const rows = 'area,period,value\nYork,2019,60\nYork,2020,62';
 * trendModel(readDataset(rows).dataset, DEFAULT_TREND_OPTIONS, enTrend).chart?.rows.length; // 2
 */
export function trendModel(dataset: Dataset, options: TrendOptions, words: TrendWords): ModelResult {
  const { selection: found, issues } = selectSeries(dataset, options);
  if (found === null) return { chart: null, issues };
  if (isMixed(found.formats)) return { chart: null, issues: [...issues, unitsOf(found)] };
  const { since, index } = options;
  const periods = since === null && index === null ? [] : distinctPeriods(dataset.observations);
  const absent = absentPeriod(since, periods) ?? absentPeriod(index, periods);
  if (absent !== null) return { chart: null, issues: [...issues, absent] };
  const started =
    index === null
      ? { selection: found, without: [], issues: [] }
      : indexFrom(found, index, options.period !== null, words);
  const { selection, without } = started;
  if (selection === null) return { chart: null, issues: [...issues, ...started.issues] };

  const multiples = multiplesOf(selection, options);
  const analysis = analyseTrend(selection, since, multiples, words);
  const columns = sortColumns(analysis, words);
  const sorted = sortRows(options.sort, columns, words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };
  const plot = plotOf(analysis, multiples, words);
  const back = analysis.lines.filter(({ look, series }) => look === 'context' && series.area.highlighted);
  const all = [
    ...issues,
    ...started.issues,
    ...selection.levelIssues,
    ...(back.length === 0
      ? []
      : [
          linesInGrey(
            back.map(({ name }) => name),
            SERIES_LOOKS.length,
          ),
        ]),
  ];
  return assemble(selection, options, words, all, {
    facts: analysis.facts,
    ...mixedParts(selection, words, analysis.format.decimals),
    sorted: options.sort === null ? { ...sorted, sentence: '' } : sorted,
    dimension: words.labels.period.toLowerCase(),
    groups: selection.groups.length > 1 ? selection.groups.map(({ label }) => label) : [],
    columns: columns.map(({ id, header }, at) =>
      plainColumn(id, at === 0 ? 'area' : 'number', header, null, sorted.directionAt(at)),
    ),
    rows: periodRows(analysis, sorted.order, words),
    plot,
    legend: plot === null ? [] : panelLegend(analysis, multiples, words),
    drawingCaveats: trendCaveats(analysis, plot, words),
    caveats: [
      ...(index === null || without.length === 0
        ? []
        : [words.trendNotes.noBase(without, labelOf(found, index))]),
      ...gapNotes(selection, words.trendNotes),
    ],
    notes: trendNotes(analysis, options, multiples, words),
  });
}

/** A period as the data writes it, where it has that period. */
const labelOf = ({ periods }: SeriesSelection, wanted: string): string =>
  periods.find((period) => matchesPeriod(period, wanted))?.label ?? wanted;

/** Nothing is drawn of data without periods, which has no place on an axis of time. */
function plotOf(analysis: TrendAnalysis, multiples: Multiples, words: TrendWords): Plot | null {
  if (analysis.selection.period === null) return null;
  return multiples === 'none' ? singlePlot(analysis, words) : multiplePlot(analysis, multiples, words);
}

/** One scale cannot hold numbers of several units. */
function unitsOf({ formats, areas }: SeriesSelection): Issue {
  const units = [...new Set(formats.map(({ unit }) => unit))];
  const issue = differentUnits(
    '',
    units,
    areas.map(({ area }) => area.name),
  );
  return { ...issue, severity: 'fatal' };
}

/** Several areas in several groups are too much for one frame. */
function multiplesOf({ areas, groups }: SeriesSelection, { multiples }: TrendOptions): Multiples {
  const plain = areas.filter(({ kind, highlighted }) => kind === 'plain' || highlighted).length;
  if (multiples === 'area' && plain === 0) return 'none';
  return multiples ?? (groups.length > 1 && plain > 1 ? 'group' : 'none');
}
