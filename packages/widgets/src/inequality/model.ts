import { assemble } from '@commonweal/charts/kit/assemble.js';
import { isMixed } from '@commonweal/charts/kit/formats.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { plainColumn } from '@commonweal/charts/kit/rows.js';
import { type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { type SeriesSelection, selectSeries } from '@commonweal/charts/kit/series.js';
import { sortRows } from '@commonweal/charts/kit/sort.js';
import { type Dataset, differentUnits, type Issue, noSlopeIndex } from '@commonweal/data';
import { analyse, type InequalityAnalysis } from './analysis.js';
import { type Groups, groupsOf } from './groups.js';
import { drawingCaveats, figureCaveats, methodNotes } from './notes.js';
import type { InequalityOptions } from './options.js';
import { groupPlot } from './plot.js';
import { groupColumns, groupRows } from './table.js';
import { timePlot } from './time-plot.js';
import { timeColumns, timeRows } from './time-table.js';
import { describe } from './describe.js';
import type { InequalityWords } from './words.js';

/**
 * Figures of groups from the most to the least deprived, with the line through them: the slope index of inequality. Over
 * time, that index as a line. A table of the figures is under it.
 *
 * @example
 * const rows = 'area,quintile,value\nYork,1,60\nYork,2,62\nYork,3,64\nYork,4,66\nYork,5,68';
 * inequalityModel(readDataset(rows).dataset, DEFAULT_INEQUALITY_OPTIONS, enInequality).chart?.facts.slope.ratio; // '1.17'
 */
export function inequalityModel(
  dataset: Dataset,
  options: InequalityOptions,
  words: InequalityWords,
): ModelResult {
  const { selection, issues } = options.overTime
    ? selectSeries(dataset, options)
    : selectData(dataset, options);
  if (selection === null) return { chart: null, issues };
  const refuse = (issue: Issue): ModelResult => ({
    chart: null,
    issues: [...issues, { ...issue, severity: 'fatal' }],
  });
  const found = isMixed(selection.formats) ? unitsOf(selection) : groupsOf(selection);
  if ('code' in found) return refuse(found);
  const own = withoutGroup(selection, found);
  const analysis = analyse(own, found, options, words);
  const isOverTime = analysis.points.length > 0;
  const columns = isOverTime ? timeColumns(analysis, words) : groupColumns(analysis, words);
  const sorted = sortRows(options.sort, columns, words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };
  const { facts, isFiner } = describe(analysis, words);
  const plot = isOverTime ? timePlot(analysis, words) : groupPlot(analysis, facts.slope, words);
  const sentence = analysis.order === null ? '' : words.inOrder;
  const first = columns[0]?.header ?? '';
  return assemble(withPlace(own, found), options, words, [...issues, ...refusalsOf(analysis)], {
    facts,
    sorted: options.sort === null ? { ...sorted, sentence: isOverTime ? '' : sentence } : sorted,
    dimension: first.toLowerCase(),
    columns: columns.map(({ id, header }, at) =>
      plainColumn(id, at === 0 ? 'area' : 'number', header, null, sorted.directionAt(at)),
    ),
    rows: isOverTime ? timeRows(analysis, sorted.order, words) : groupRows(analysis, sorted.order, words),
    plot,
    legend: [],
    drawingCaveats: drawingCaveats(analysis, plot, words),
    caveats: figureCaveats(analysis, words),
    notes: methodNotes(analysis, { ...facts, isFiner }, options, words),
  });
}

const NOUNS = { tenth: 'decile', fifth: 'quintile', quarter: 'quartile', group: 'group' } as const;

/** Rows are groups, and one that is alone is no group that all figures share. */
function withoutGroup<S extends Selection | SeriesSelection>(selection: S, { column, kind }: Groups): S {
  const fixed = new Map([...selection.fixed].filter(([dimension]) => dimension !== column));
  return { ...selection, fixed, noun: NOUNS[kind.part] };
}

/** The subtitle names the place, whose figures the groups are parts of. */
function withPlace<S extends Selection | SeriesSelection>(selection: S, { place }: Groups): S {
  if (place === null) return selection;
  return { ...selection, fixed: new Map([...selection.fixed, ['area', place.area.name]]) };
}

/** One scale cannot hold numbers of several units. */
function unitsOf({ formats, areas }: Selection): Issue {
  const units = [...new Set(formats.map(({ unit }) => unit))];
  return differentUnits(
    '',
    units,
    areas.map(({ area }) => area.name),
  );
}

/** Why there is no line in the period shown; over time, in all of them. */
function refusalsOf({ gradients, latest }: InequalityAnalysis): readonly Issue[] {
  const { refusal } = latest;
  if (refusal === null || gradients.some(({ slope }) => slope !== null)) return [];
  return [noSlopeIndex(refusal.reason, refusal.groups, refusal.of)];
}
