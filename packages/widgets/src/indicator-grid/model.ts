import { MOST_ROWS } from '@commonweal/charts/chart/first-rows.js';
import type { Cell, Column, Filter } from '@commonweal/charts/chart/types.js';
import { assemble, type ChartParts, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { mixedParts } from '@commonweal/charts/kit/choosing/findings.js';
import { inDomains, selectIndicators } from '@commonweal/charts/kit/indicators.js';
import { Memo, optionsKey } from '@commonweal/charts/kit/memo.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { plainColumn } from '@commonweal/charts/kit/rows.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { type ShownRow, shownRow } from '@commonweal/charts/kit/shown-row.js';
import { visible } from '@commonweal/charts/language/sentence.js';
import type { Dataset, Issue } from '@commonweal/data';
import { type GridReading, type GridValue, readGrid } from './analysis.js';
import { gridCell, type Outcomes, outcomesFor, tallyCell } from './cells.js';
import type { IndicatorGridFacts } from './facts.js';
import { leaveOut } from './filter.js';
import { gridLegend } from './legend.js';
import { type Line, type Lines, linesOf } from './lines.js';
import { absentNotes, methodNotes } from './notes.js';
import type { IndicatorGridOptions } from './options.js';
import { overallSelection } from './overall.js';
import { isSortable, sortKeysOf, sortLines, WORSE } from './sorting.js';
import { gridFacts } from './summary.js';
import type { IndicatorGridWords } from './words.js';

/**
 * Areas × indicators, or the other way round, each value with its outcome against the benchmark. Each indicator is
 * selected and compared on its own; nothing is compared or coloured across indicators. Indicators are under the headings of
 * their domains.
 *
 * @example
 * const options = { ...DEFAULT_INDICATOR_GRID_OPTIONS, benchmark: 'England' };
 * indicatorGridModel(healthyLifeExpectancy(), options, enIndicatorGrid).chart?.columns.length; // 4
 */
export function indicatorGridModel(
  dataset: Dataset,
  options: IndicatorGridOptions,
  words: IndicatorGridWords,
  memo = new Memo(),
): ModelResult {
  // The order of the rows and what is left out change nothing else.
  const plain = { ...options, register: null, sort: null, worseOnly: null };
  const inputs = [dataset, words, options.register, optionsKey(plain)];
  const { grid, issues } = memo.of(inputs, () => analyse(dataset, options, words));
  return grid === null ? { chart: null, issues } : arrange(grid, issues, options, words);
}

/** All of a grid but the order of its rows and what the reader leaves out. */
interface AnalysedGrid extends Pick<ChartParts<IndicatorGridFacts>, 'legend' | 'caveats' | 'notes'> {
  readonly overall: Selection;
  readonly reading: GridReading;
  readonly facts: IndicatorGridFacts;
  readonly lines: Lines;
  /** Whether rows say how many of their values are worse or, where none is judged, higher and lower. */
  readonly isTallied: boolean;
  /** By column: the characters of its longest number, and of the longest word over it. */
  readonly rooms: readonly number[];
  /** In the order of the lines. */
  readonly rows: readonly ShownRow[];
}

function analyse(
  dataset: Dataset,
  options: IndicatorGridOptions,
  words: IndicatorGridWords,
): { readonly grid: AnalysedGrid | null; readonly issues: readonly Issue[] } {
  const { indicators: selected, issues } = selectIndicators(dataset, options);
  const indicators = inDomains(selected);
  const [first] = indicators;
  if (first === undefined) return { grid: null, issues };
  const reading = readGrid(indicators, words);
  const overall = overallSelection(first.selection, reading, words);
  const isCounted = reading.all.compared > 0 && overall.mixed === null;
  const lines = linesOf(reading, options.across, isCounted, words);
  const isTallied = isCounted && lines.columns.filter(({ tally }) => tally !== null).length > 1;
  const { isJudged } = reading;
  const context = {
    lines,
    isTallied,
    isJudged,
    outcomes: outcomesFor(reading.all.compared > 0, words),
    words,
  };
  const rows = lines.rows.map((line, row) => gridRow(line, row, context));
  return {
    issues,
    grid: {
      overall,
      reading,
      facts: gridFacts(overall, reading),
      lines,
      isTallied,
      rows,
      rooms: roomsOf(lines, isTallied ? 2 : 1, rows),
      legend: gridLegend(reading, words),
      caveats: absentNotes(reading, words),
      notes: methodNotes(reading, words),
    },
  };
}

/** The first columns are those of names and counts. */
function roomsOf({ columns }: Lines, first: number, rows: readonly ShownRow[]): readonly number[] {
  const rooms = [...Array<number>(first).fill(0), ...columns.map(({ head }) => longestWord(head))];
  for (const { cells } of rows)
    cells.forEach(({ kind, text, missing }, at) => {
      if (kind === 'shade' && missing === null) rooms[at] = Math.max(rooms[at] ?? 0, text.length);
    });
  return rooms;
}

/** Words may break after a hyphen or a stroke. */
const longestWord = ({ text, detail }: Line['head']): number =>
  Math.max(...`${text} ${detail ?? ''}`.split(/[\s/–-]+/).map((word) => word.length));

interface RowContext {
  readonly lines: Lines;
  readonly isTallied: boolean;
  readonly isJudged: boolean;
  readonly outcomes: Outcomes;
  readonly words: IndicatorGridWords;
}

function gridRow(
  { key, kind, highlighted, group, head, tally }: Line,
  row: number,
  { lines: { rows, columns, valueAt }, isTallied, isJudged, outcomes, words }: RowContext,
): ShownRow {
  const values = columns.map((_, column) => valueAt(row, column));
  const observations = values.map(({ observation }) => observation);
  const cells = (): readonly Cell[] => [
    head,
    ...(isTallied ? [tallyCell(tally, isJudged, words)] : []),
    ...values.map((value) => gridCell(value, outcomes, words)),
  ];
  const shown = (): ShownRow['shown'] => values.map((value) => shownValue(value, outcomes));
  const name = visible(head.text);
  if (rows.length > MOST_ROWS)
    return shownRow(rows.length, { key, kind, highlighted, name, observations }, cells, shown);
  // What only the download needs is made when it is asked for.
  return {
    key,
    kind,
    highlighted,
    ...(group === undefined ? {} : { group }),
    cells: cells(),
    observations,
    get shown() {
      return shown();
    },
  };
}

const shownValue = ({ observation, tone }: GridValue, outcomes: Outcomes): ShownRow['shown'][number] => {
  const outcome = tone === null || tone === 'notCompared' ? undefined : outcomes.get(tone);
  return shownObservation(observation, outcome === undefined ? {} : { outcome: outcome.word });
};

/** A row with some of its columns. */
function withColumns(row: ShownRow, cells: readonly Cell[], columns: readonly number[]): ShownRow {
  const { key, kind, highlighted, group, shown, observations = [] } = row;
  const only = <Item>(items: readonly Item[]): Item[] => columns.flatMap((at) => items.slice(at, at + 1));
  const head = { key, kind, highlighted, ...(group === undefined ? {} : { group }) };
  return { ...head, cells, shown: only(shown), observations: only(observations) };
}

/** The chart of an analysed grid with its rows in order, and without those that the reader leaves out. */
function arrange(
  { overall, reading, lines, isTallied, rooms, rows, caveats = [], notes, ...parts }: AnalysedGrid,
  issues: readonly Issue[],
  options: IndicatorGridOptions,
  words: IndicatorGridWords,
): ModelResult {
  const keys = sortKeysOf(lines, { isTallied, isJudged: reading.isJudged }, options.across, words);
  const sorted = sortLines(options, keys, lines, words);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };
  const { kept, status } = leaveOut(lines, options, words);
  const filter: Filter | null =
    reading.isJudged && overall.mixed === null
      ? { label: words.grid.worseOnly, isOn: options.worseOnly, status }
      : null;
  const first = isTallied ? 2 : 1;
  const columnsKept = [...Array(first).keys(), ...kept.columns.map((column) => column + first)];
  const only = <Item>(items: readonly Item[]): Item[] => columnsKept.flatMap((at) => items.slice(at, at + 1));
  const columns = keys.map((key, at): Column => {
    const { id, header } = key;
    const line = lines.columns[at - first];
    const kind = at === 0 ? 'area' : line === undefined ? 'text' : 'shade';
    const detail = line?.head.detail ?? null;
    const column = plainColumn(id, kind, header, detail, sorted.directionAt(at), isSortable(key));
    const group = line?.group === undefined ? {} : { group: line.group };
    return { ...column, ...group, room: rooms[at] ?? 0 };
  });
  const shown = sorted.order.filter((row) => kept.rows.has(row)).map((row) => rows[row] as ShownRow);
  const isAll = kept.columns.length === lines.columns.length;
  const isByCount = keys.some(({ id }, at) => id === WORSE && sorted.directionAt(at) !== null);
  const noScore = isTallied && reading.isJudged ? [words.grid.noScore] : [];
  const result = assemble(overall, options, words, issues, {
    ...parts,
    ...mixedParts(overall, words, overall.formats[0]?.decimals ?? 0),
    caveats: [...(isByCount ? noScore : []), ...caveats],
    notes: [...notes, ...(isByCount ? [] : noScore)],
    sorted,
    columns: only(columns),
    rows: isAll ? shown : shown.map((row) => withColumns(row, only(row.cells), kept.columns)),
  });
  return result.chart === null || filter === null
    ? result
    : { ...result, chart: Object.assign(result.chart, { filter }) };
}
