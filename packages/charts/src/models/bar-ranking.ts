import { ambiguousObservations, benchmarkNeeded, type Dataset, type Issue } from '@commonweal/data';
import type { Cell, Column, Row, ShownObservation } from '../table-chart/types.js';
import type { Words } from '../words/types.js';
import { barCell } from './bar-cell.js';
import { extraCell, extraColumn, extraKeys } from './extra-columns.js';
import { headingOf, subjectOf } from './heading.js';
import type { BarRankingOptions, ModelResult } from './options.js';
import { usableLimits } from './outcome.js';
import { type RankedArea, type RankingReading, readRanking } from './ranking-reading.js';
import { rankingKey, rankingNotes } from './ranking-key.js';
import { areaCell, plainColumn, textCell } from './rows.js';
import { trackScale } from './scale.js';
import { type Selection, selectData } from './select.js';
import { keepEnds } from './show.js';
import { resolveSort, type SortKeys, sortedOrder } from './sort.js';
import { sourceOf } from './source.js';

/**
 * Areas ranked by value as bars, best first. The benchmark and the comparators stand in their place in the
 * order without a rank; the benchmark is also a line through all bars.
 *
 * @example
 * barRankingModel(dataset, DEFAULT_BAR_RANKING_OPTIONS, en).chart?.rows[0]?.cells[0]?.text; // '1'
 */
export function barRankingModel(dataset: Dataset, options: BarRankingOptions, words: Words): ModelResult {
  const { selection, issues: found } = selectData(dataset, options);
  if (selection === null) return { chart: null, issues: found };
  if (selection.groups.length > 1) return { chart: null, issues: [...found, severalGroups(selection)] };
  const fromBenchmark = options.baseline === 'benchmark';
  const issues =
    fromBenchmark && options.benchmark === null ? [...found, benchmarkNeeded('baseline="benchmark"')] : found;

  const reading = readRanking(selection, words);
  const columns = sortColumns(selection, reading, options, words);
  const sort = resolveSort(options.sort ?? { column: 'rank', direction: null }, columns);
  if (sort === null || 'code' in sort) return { chart: null, issues: sort === null ? issues : [...issues, sort] };
  const sorted = columns[sort.index] as SortKeys;

  // Bars start at zero unless the author asked for the benchmark and it has a value.
  const origin = fromBenchmark ? (reading.benchmark?.value ?? 0) : 0;
  const scale = trackScale(extent(reading, selection), origin, words);
  const order = sortedOrder(sorted.keys, sort.direction, words.lang);
  const bestFirst = sortedOrder((columns[0] as SortKeys).keys, 'ascending', words.lang);
  const entryAt = (i: number): RankedArea => reading.entries[i] as RankedArea;
  const kept = keepEnds(order, bestFirst, entryAt, options);
  const rows = kept.order.map(entryAt);

  const sortedAt = (index: number): Column['sorted'] => (index === sort.index ? sort.direction : null);
  const { benchmark } = reading;
  const lines =
    benchmark === null || benchmark.value === null || benchmark.shown === null
      ? []
      : [
          {
            at: scale.position(benchmark.value),
            label: words.barLabel(benchmark.area.area.name, benchmark.shown.text),
          },
        ];
  const track: Column = {
    ...plainColumn('value', 'track', words.labels.value, selection.indicator.unit, sortedAt(2)),
    ticks: scale.ticks,
    lines,
    room: rows.reduce((most, { shown }) => Math.max(most, shown?.text.length ?? 0), 0),
  };
  const chart = {
    heading: headingOf(options, selection, words),
    finding: options.finding ?? words.rankingFinding(reading.facts),
    caption: words.caption(subjectOf(selection), null, [], orderInWords(sort.index, sorted, sort.direction, selection, words)),
    columns: [
      plainColumn('rank', 'number', words.labels.rank, null, sortedAt(0)),
      plainColumn('area', 'area', words.labels.area, null, sortedAt(1)),
      track,
      ...options.extraColumns.map((extra, i) => extraColumn(extra, reading.entries, sortedAt(3 + i))),
    ],
    rows: rows.map(
      (entry): Row => ({
        key: entry.area.key,
        kind: entry.area.kind,
        picked: entry.area.picked,
        cells: [
          rankCell(entry, words),
          areaCell(entry.area, true, words),
          barCell(entry, selection, scale, origin, words),
          ...options.extraColumns.map((extra): Cell => extraCell(extra, entry, words)),
        ],
      }),
    ),
    more: kept.hidden === 0 ? null : { hidden: kept.hidden, before: kept.before, label: words.more(kept.hidden) },
    key: rankingKey(selection, reading, rows, words),
    notes: rankingNotes(selection, reading, fromBenchmark, words),
    source: sourceOf(selection, words),
    issues,
    shown: rows.map(
      ({ observation, rank }): ShownObservation => ({ observation, rank, outcome: null, difference: null }),
    ),
    facts: { ...reading.facts },
  };
  return { chart, issues };
}

function severalGroups({ areas, groups, dimensions }: Selection): Issue {
  const first = areas[0];
  const lines = (first?.observations ?? []).flatMap(({ line }) => (line === null ? [] : [line]));
  return ambiguousObservations(first?.area.name ?? '', groups.length, dimensions, lines);
}

function sortColumns(
  { polarity }: Selection,
  { entries }: RankingReading,
  { extraColumns }: BarRankingOptions,
  words: Words,
): SortKeys[] {
  const { labels } = words;
  const values = entries.map(({ value }) => value);
  const sign = polarity === 'lowIsGood' ? 1 : -1;
  return [
    // By value, not by rank, so that the areas set apart stand in their place.
    { id: 'rank', header: labels.rank, keys: values.map((v) => (v === null ? null : sign * v)), direction: 'ascending' },
    { id: 'area', header: labels.area, keys: entries.map(({ area }) => area.area.name), direction: 'ascending' },
    { id: 'value', header: labels.value, keys: values, direction: sign === 1 ? 'ascending' : 'descending' },
    ...extraColumns.map((extra): SortKeys => extraKeys(extra, entries)),
  ];
}

function* extent({ entries }: RankingReading, { level }: Selection): Iterable<number> {
  for (const { observation, value } of entries) {
    if (value === null) continue;
    yield value;
    const limits = usableLimits(observation, level);
    if (limits !== null) {
      yield limits.lower;
      yield limits.upper;
    }
  }
}

function orderInWords(
  index: number,
  { header }: SortKeys,
  direction: 'ascending' | 'descending',
  { polarity }: Selection,
  words: Words,
): string {
  if (index === 0) return words.orderByRank(polarity !== 'noJudgement', direction);
  return index === 1 ? words.orderByName(header, direction) : words.orderByValue(header, direction);
}

function rankCell({ area, rank }: RankedArea, words: Words): Cell {
  if (rank !== null) return textCell(rank);
  return textCell('–', null, area.kind === 'plain' ? words.labels.notGiven : words.labels.notRanked);
}
