import type { Cell, Column } from '@commonweal/charts/chart/types.js';
import { assemble, shownObservation } from '@commonweal/charts/kit/assemble.js';
import { barCell, barExtent, barRoom } from '@commonweal/charts/kit/bar-cell.js';
import { mixedParts, publishedOutcomeOf } from '@commonweal/charts/kit/choosing/findings.js';
import type { ModelResult } from '@commonweal/charts/kit/options.js';
import { outcomeMark } from '@commonweal/charts/kit/outcome.js';
import { areaCell, plainColumn, textCell, unitDetail } from '@commonweal/charts/kit/rows.js';
import { type TrackScale, trackScale } from '@commonweal/charts/kit/scale.js';
import { type Selection, selectData } from '@commonweal/charts/kit/select.js';
import { type SortKeys, sortedOrder, sortRows, valueKeys } from '@commonweal/charts/kit/sort.js';
import { areaInLabel } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { BenchmarkLine } from '@commonweal/charts/marks/benchmark-line.js';
import {
  ambiguousObservations,
  benchmarkNeeded,
  benchmarkWithoutFigure,
  chooseOne,
  type Dataset,
  type Issue,
  isUnnamed,
  noAreaColumn,
  noSharedGroup,
  type Observation,
} from '@commonweal/data';
import { barLimits, type RankingEntry, type RankingReading, readRanking } from './analysis.js';
import { extraCell, extraColumn, extraKeys } from './extra-columns.js';
import { rankingCaveats, rankingKey, rankingNotes } from './legend.js';
import type { BarRankingOptions } from './options.js';
import { keepEnds } from './show.js';
import type { BarRankingWords } from './words.js';

/**
 * Areas ranked by value as bars, best first. The benchmark and comparators appear in order but without a rank; the
 * benchmark is also a line through all bars.
 *
 * @example
 * const options = { ...DEFAULT_BAR_RANKING_OPTIONS, benchmark: 'UK' };
 * barRankingModel(sicknessAbsence(), options, enBarRanking).chart?.rows[0]?.cells[1]?.text; // 'London'
 */
export function barRankingModel(
  dataset: Dataset,
  options: BarRankingOptions,
  words: BarRankingWords,
): ModelResult {
  const { selection, issues: noticed } = selectData(dataset, options);
  if (selection === null) return { chart: null, issues: noticed };
  const found = [...noticed, ...selection.levelIssues];
  if (selection.groups.length > 1) return { chart: null, issues: [...found, severalGroups(selection)] };
  const fromBenchmark = options.baseline === 'benchmark';
  const issues = fromBenchmark ? [...found, ...baselineIssues(options, selection)] : found;

  const reading = readRanking(selection, words);
  const columns = sortColumns(selection, reading, options, words);
  const isRanked = selection.mixed === null;
  const sorted = sortRows(rankingOrder(options.sort, isRanked), columns, words, options.lang);
  if ('code' in sorted) return { chart: null, issues: [...issues, sorted] };

  // Bars start at zero, unless the author asked for the benchmark and it has a value.
  const origin = fromBenchmark ? (reading.benchmark?.value ?? 0) : 0;
  const { unit } = reading.format;
  const scale = trackScale(barExtent(reading.entries, selection.level, origin), origin, words, unit);
  const entryAt = (i: number): RankingEntry => reading.entries[i] as RankingEntry;
  const bestFirst = sortedOrder((columns[0] as SortKeys).keys, 'ascending', words.lang);
  const kept = keepEnds(sorted.order, bestFirst, entryAt, isRanked ? options : { ...options, show: null });
  const entries = kept.order.map(entryAt);
  const track: Column = {
    ...plainColumn(
      'value',
      'track',
      words.labels.value,
      unitDetail(unit, words.labels.value, words),
      sorted.directionAt(2),
    ),
    ticks: scale.ticks,
    lines: [...originLine(scale, origin, fromBenchmark), ...benchmarkLines(reading, scale, words)],
    room: barRoom(entries, unit, words),
  };
  return assemble(selection, options, words, issues, {
    facts: reading.facts,
    ...mixedParts(selection, words, reading.format.decimals),
    addition: publishedOutcomeOf(selection, words),
    sorted,
    columns: [
      ...(isRanked ? [plainColumn('rank', 'number', words.labels.rank, null, sorted.directionAt(0))] : []),
      plainColumn('area', 'area', words.labels.area, null, sorted.directionAt(1)),
      track,
      ...options.extraColumns.map((extra, i) =>
        extraColumn(extra, reading.entries, sorted.directionAt(3 + i)),
      ),
    ],
    rows: entries.map((entry) => ({
      key: entry.area.key,
      kind: entry.area.kind,
      highlighted: entry.area.highlighted,
      cells: [
        ...(isRanked ? [rankCell(entry, words)] : []),
        areaCell(entry.area, true, words),
        barCell(entry, barLimits(entry.area, selection.level, reading), { origin, scale }, words),
        ...options.extraColumns.map((extra): Cell => extraCell(extra, entry, words)),
      ],
      shown: [
        shownObservation(entry.observation, {
          rank: entry.rank,
          outcome: outcomeOf(entry, selection, reading, words),
        }),
      ],
    })),
    more:
      kept.hidden === 0 && !kept.opened
        ? null
        : { hidden: kept.hidden, before: kept.before, label: words.more(kept.hidden) },
    legend: rankingKey(selection, reading, entries, words),
    caveats: rankingCaveats(reading, fromBenchmark, words),
    notes: rankingNotes(selection, reading, words),
  });
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

/** Best first if areas are ranked; otherwise source order, and never by rank. */
function rankingOrder(wanted: BarRankingOptions['sort'], isRanked: boolean): BarRankingOptions['sort'] {
  if (isRanked) return wanted ?? { column: 'rank', direction: null };
  return wanted?.column.trim().toLowerCase() === 'rank' ? null : wanted;
}

/** Whether the data has a figure, or a reason why there is none, rather than nothing at all. */
const isGiven = ({ value, line }: Observation): boolean =>
  typeof value === 'number' || value.missing !== 'notSupplied' || line !== null;

function severalGroups({ areas, groups, dimensions }: Selection): Issue {
  const given = areas.map(({ observations }) => observations.filter(isGiven));
  // If no area has two groups, different areas have different ones.
  const first = given.findIndex(({ length }) => length > 1);
  const observations = given[first];
  if (observations === undefined) {
    // Rows without names have one group each because their names were mistaken for groups.
    if (areas.every(({ area }) => isUnnamed(area))) return noAreaColumn(dimensions[0] ?? null, 'fatal');
    const choice = chooseOne(given.flat(), dimensions);
    return noSharedGroup(
      groups.map(({ label }) => label),
      choice,
    );
  }
  const lines = observations.flatMap(({ line }) => (line === null ? [] : [line]));
  const choice = chooseOne(observations, dimensions);
  return ambiguousObservations(areas[first]?.area.name ?? '', observations.length, dimensions, lines, choice);
}

function sortColumns(
  { polarity }: Selection,
  { entries }: RankingReading,
  { extraColumns }: BarRankingOptions,
  words: Words,
): SortKeys[] {
  const { labels } = words;
  const byValue = valueKeys(
    { id: 'value', header: labels.value },
    entries.map(({ value }) => value),
    polarity,
  );
  const sign = polarity === 'lowIsGood' ? 1 : -1;
  return [
    {
      id: 'rank',
      header: labels.rank,
      // By value rather than rank, so that the benchmark and comparators appear in order.
      keys: entries.map(({ value }) => (value === null ? null : sign * value)),
      direction: 'ascending',
      by: polarity === 'noJudgement' ? 'highest' : 'best',
    },
    {
      id: 'area',
      header: labels.area,
      keys: entries.map(({ area }) => area.area.name),
      direction: 'ascending',
      by: 'name',
    },
    byValue,
    ...extraColumns.map((extra): SortKeys => extraKeys(extra, entries)),
  ];
}

function benchmarkLines(
  { benchmark, format }: RankingReading,
  scale: TrackScale,
  words: Words,
): BenchmarkLine[] {
  const { value = null, shown = null } = benchmark ?? {};
  if (benchmark === null || value === null || shown === null) return [];
  const text = words.inCell(shown.text, format.unit);
  return [{ at: scale.position(value), label: words.named(areaInLabel(benchmark.area.area.name), text) }];
}

/** The baseline, if bars grow both ways; its tick already labels it. */
function originLine(scale: TrackScale, origin: number, fromBenchmark: boolean): BenchmarkLine[] {
  return fromBenchmark || scale.from === origin ? [] : [{ at: scale.position(origin), label: '' }];
}

/** The outcome of the only highlighted area, which the finding states. */
function outcomeOf(
  { area, observation, rank }: RankingEntry,
  { outcomes, polarity }: Selection,
  { benchmark, facts }: RankingReading,
  words: Words,
): string | null {
  if (!area.highlighted || rank === null || facts.highlighted.length !== 1 || benchmark === null) return null;
  if (outcomes === 'published')
    return observation.outcome === undefined ? null : words.outcomes[observation.outcome].word;
  const side = facts.highlighted[0]?.side ?? null;
  return side === null ? null : outcomeMark(side, polarity, words).word;
}

function rankCell({ area, rank }: RankingEntry, words: Words): Cell {
  if (rank !== null) return textCell(rank);
  return textCell('–', null, area.kind === 'plain' ? words.labels.notGiven : words.labels.notRanked);
}
