import type { Cell, Column } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { barCell, type BarDrawing, barExtent, barRoom, needsAxis } from '@commonweal/charts/kit/bar-cell.js';
import { mixedParts, publishedOutcomeOf } from '@commonweal/charts/kit/choosing/findings.js';
import { Memo, optionsKey } from '@commonweal/charts/kit/memo.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import {
  barLimits,
  type RankingEntry,
  type RankingReading,
  readRanking,
} from '@commonweal/charts/kit/ranking/analysis.js';
import {
  benchmarkLines,
  rankCell,
  rankingKeys,
  rankingOrder,
} from '@commonweal/charts/kit/ranking/columns.js';
import { countedFrom } from '@commonweal/charts/kit/ranking/counted-from.js';
import { rankingKey, rankingNotes } from '@commonweal/charts/kit/ranking/legend.js';
import {
  outcomeLegend,
  type RankingOutcomes,
  rankingOutcomes,
  toneCell,
} from '@commonweal/charts/kit/ranking/outcomes.js';
import { severalGroups } from '@commonweal/charts/kit/ranking/several-groups.js';
import { keepEnds, moreOf } from '@commonweal/charts/kit/ranking/show.js';
import { areaCell, plainColumn, valueHeader } from '@commonweal/charts/kit/rows.js';
import { trackScale } from '@commonweal/charts/kit/scale.js';
import { type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { rowHead, shownRow, type ShownRow } from '@commonweal/charts/kit/shown-row.js';
import { type KnownOrders, type SortKeys, sortedOrder, sortRows } from '@commonweal/charts/kit/sort.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { BenchmarkLine } from '@commonweal/charts/marks/benchmark-line.js';
import { benchmarkNeeded, benchmarkWithoutFigure, type Dataset, type Issue } from '@commonweal/data';
import {
  extraCell,
  extraColumn,
  extraKeys,
  extraNote,
  type ExtraTexts,
  extraTexts,
} from './extra-columns.js';
import { rankingCaveats } from './legend.js';
import type { BarRankingOptions } from './options.js';
import type { BarRankingWords } from './words.js';

/**
 * Areas ranked by value as bars or dots, highest first. The benchmark and comparators appear in order but without a
 * rank; the benchmark is also a line through all rows. With the memo of the call before, a new order costs no new analysis.
 *
 * @example
 * const options = { ...DEFAULT_BAR_RANKING_OPTIONS, benchmark: 'UK' };
 * barRankingModel(sicknessAbsence(), options, enBarRanking).chart?.rows[0]?.cells[1]?.text; // 'Wales'
 */
export function barRankingModel(
  dataset: Dataset,
  options: BarRankingOptions,
  words: BarRankingWords,
  memo = new Memo(),
): ModelResult {
  // Sorting by the reader changes nothing that the author's order decides, and expanding the table neither.
  const { sort, authorSort = sort } = options;
  const others = { ...options, register: null, sort: null, expanded: false, authorSort };
  const inputs = [dataset, words, options.register, optionsKey(others)];
  const analysed = memo.of(inputs, () => analyse(dataset, { ...options, authorSort }, words));
  return analysed.ranking === null
    ? { chart: null, issues: analysed.issues }
    : arrange(analysed.ranking, options, words);
}

/** All of a ranking but the order of its rows and which of them are shown. */
interface Ranking {
  readonly selection: Selection;
  readonly issues: readonly Issue[];
  readonly reading: RankingReading;
  readonly extras: readonly ExtraTexts[];
  readonly columns: readonly SortKeys[];
  readonly drawing: BarDrawing;
  readonly compared: RankingOutcomes;
  /** In the order of the entries. */
  readonly rows: readonly ShownRow[];
  /** The entries from the first rank to the last. */
  readonly byRank: readonly number[];
  readonly notes: readonly string[];
  readonly orders: KnownOrders;
}

/** The analysis of a dataset, or what prevents one. */
interface AnalysedRanking {
  readonly ranking: Ranking | null;
  readonly issues: readonly Issue[];
}

function analyse(dataset: Dataset, options: BarRankingOptions, words: BarRankingWords): AnalysedRanking {
  const { selection, issues: noticed } = selectData(dataset, options);
  if (selection === null) return { ranking: null, issues: noticed };
  const found = [...noticed, ...selection.levelIssues];
  if (selection.groups.length > 1) return { ranking: null, issues: [...found, severalGroups(selection)] };
  const fromBenchmark = options.baseline === 'benchmark';
  const issues = fromBenchmark ? [...found, ...baselineIssues(options, selection)] : found;

  const { labels } = words;
  const from = countedFrom(options.authorSort ?? null, ['value', labels.value]);
  const reading = readRanking(selection, from, words);
  const extras = options.extraColumns.map((extra) =>
    extraTexts(extra, reading.entries, reading.facts.countedFrom),
  );
  const columns = [...rankingKeys(reading, words), ...extras.map(extraKeys)];
  const drawing = drawingOf(selection, reading, options, words);
  const compared = rankingOutcomes(selection, reading);
  return {
    issues,
    ranking: {
      selection,
      issues,
      reading,
      extras,
      columns,
      drawing,
      compared,
      rows: rowsOf(selection, reading, extras, compared, drawing, words),
      byRank: sortedOrder((columns[0] as SortKeys).keys, 'ascending', words.lang),
      orders: new Map(),
      notes: rankingNotes(selection, reading, compared.size > 0 && selection.outcomes === 'computed', words),
    },
  };
}

/** The row of each entry. */
function rowsOf(
  selection: Selection,
  reading: RankingReading,
  extras: readonly ExtraTexts[],
  compared: RankingOutcomes,
  drawing: BarDrawing,
  words: BarRankingWords,
): ShownRow[] {
  const { entries } = reading;
  const isRanked = selection.mixed === null;
  return entries.map((entry, index) => {
    const { area, observation, rank } = entry;
    const tone = compared.get(entry);
    const outcome = tone === undefined ? null : words.outcomes[tone].word;
    return shownRow(
      entries.length,
      rowHead(area),
      () => [
        ...(isRanked ? [rankCell(entry, words)] : []),
        areaCell(area, words),
        barCell(entry, barLimits(area, selection.level, reading), drawing, words),
        ...(compared.size > 0 ? [toneCell(tone, words)] : []),
        ...extras.map(({ texts }): Cell => extraCell(texts[index] ?? '', words)),
      ],
      () => [shownObservation(observation, { rank, outcome })],
    );
  });
}

/** The chart of a ranking with its rows in order. */
function arrange(ranking: Ranking, options: BarRankingOptions, words: BarRankingWords): ModelResult {
  const { selection, issues, reading, extras, columns, drawing, compared } = ranking;
  const { labels } = words;
  const isRanked = selection.mixed === null;
  const sorted = sortRows(
    rankingOrder(options.sort, isRanked, reading.facts.countedFrom),
    columns,
    words,
    options.lang,
    ranking.orders,
  );
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };

  const { unit } = reading.format;
  const entryAt = (i: number): RankingEntry => reading.entries[i] as RankingEntry;
  const kept = keepEnds(
    sorted.order,
    ranking.byRank,
    entryAt,
    isRanked ? options : { ...options, show: null },
  );
  const entries = kept.order.map(entryAt);
  const isCompared = compared.size > 0;
  const track: Column = {
    ...plainColumn('value', 'track', valueHeader(unit, words), null, sorted.directionAt(2)),
    ticks: needsAxis(reading.entries, selection.level, drawing.mark) ? drawing.scale.ticks : [],
    lines: [...originLine(drawing), ...benchmarkLines(reading, drawing.scale, words)],
    room: barRoom(entries, unit, reading.format.decimals, words),
  };
  return assemble(selection, options, words, issues, {
    facts: reading.facts,
    ...mixedParts(selection, words, reading.format.decimals),
    addition: publishedOutcomeOf(selection, words),
    sorted,
    columns: [
      ...(isRanked ? [plainColumn('rank', 'rank', labels.rank, null, sorted.directionAt(0))] : []),
      plainColumn('area', 'area', labels.area, null, sorted.directionAt(1)),
      track,
      ...(isCompared ? [plainColumn('outcome', 'shade', labels.outcome, null, null, false)] : []),
      ...extras.map((extra, i) => extraColumn(extra, sorted.directionAt(3 + i))),
    ],
    rows: kept.order.map((index) => ranking.rows[index] as ShownRow),
    more: moreOf(kept, words),
    legend: rankingKey(selection, entries, outcomeLegend(compared, selection, reading, words), words),
    drawingCaveats: rankingCaveats(reading, drawing, words),
    notes: [
      ...ranking.notes,
      ...extras
        .filter(
          ({ extra }) => extra.placesFromLowest !== undefined && reading.facts.countedFrom === 'highest',
        )
        .map(({ extra }) => words.rankNotes.turned(extra.header)),
    ],
    quietNotes: extras.map((extra) => extraNote(extra, reading.entries, kept.order, words)),
  });
}

/** Bars start at zero, unless the author asked for the benchmark and it has a value. Dots have no start. */
function drawingOf(
  { level }: Selection,
  { entries, benchmark, format }: RankingReading,
  { mark, baseline }: BarRankingOptions,
  words: Words,
): BarDrawing {
  const origin = mark === 'bar' && baseline === 'benchmark' ? (benchmark?.value ?? 0) : 0;
  const scale = trackScale(barExtent(entries, level), mark === 'dot' ? null : origin, words, format.unit);
  return { mark, origin, scale };
}

/**
 * Explains why bars start at zero although the author asked for the benchmark. A benchmark that is not in the data has
 * its own issue.
 */
function baselineIssues({ benchmark }: BarRankingOptions, selection: Selection): Issue[] {
  const written = 'baseline="benchmark"';
  if (selection.benchmark === null) return (benchmark ?? '') === '' ? [benchmarkNeeded(written)] : [];
  const { area, observations } = selection.benchmark;
  return typeof observations[0]?.value === 'number'
    ? []
    : [benchmarkWithoutFigure(written, area.name, 'barsStartAtZero')];
}

/** Where bars start, if they grow both ways: zero has no name, and a benchmark has its own line. */
function originLine({ mark, origin, scale }: BarDrawing): BenchmarkLine[] {
  return mark === 'dot' || origin !== 0 || scale.from === origin
    ? []
    : [{ at: scale.position(origin), label: '' }];
}
