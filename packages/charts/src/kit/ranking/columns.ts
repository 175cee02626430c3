import type { Cell } from '../../chart/types.js';
import { areaInLabel } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import type { BenchmarkLine } from '../../marks/benchmark-line.js';
import { fitsBeside } from '../bar-cell.js';
import type { ChartOptions } from '../options.js';
import { textCell, valueHeader } from '../rows.js';
import type { TrackScale } from '../scale.js';
import type { SortKeys } from '../sort.js';
import type { RankingEntry, RankingReading } from './analysis.js';
import { type CountedFrom, VALUE_ORDER } from './counted-from.js';

/** From the end that ranks count from, if areas are ranked; otherwise source order, and never by rank. */
export function rankingOrder(
  wanted: ChartOptions['sort'],
  isRanked: boolean,
  from: CountedFrom,
): ChartOptions['sort'] {
  if (isRanked) return wanted ?? { column: 'value', direction: VALUE_ORDER[from] };
  return wanted?.column.trim().toLowerCase() === 'rank' ? null : wanted;
}

/** What rows are sorted by: rank, name or value. */
export function rankingKeys({ entries, facts }: RankingReading, { labels }: Words): SortKeys[] {
  const from = facts.countedFrom;
  const values = entries.map(({ value }) => value);
  const sign = from === 'lowest' ? 1 : -1;
  return [
    {
      id: 'rank',
      header: labels.rank,
      // By value rather than rank, so that the benchmark and comparators appear in order.
      keys: values.map((value) => (value === null ? null : sign * value)),
      direction: 'ascending',
      by: from,
    },
    {
      id: 'area',
      header: labels.area,
      keys: entries.map(({ area }) => area.area.name),
      direction: 'ascending',
      by: 'name',
    },
    { id: 'value', header: labels.value, keys: values, direction: VALUE_ORDER[from], by: 'value' },
  ];
}

/** The benchmark as a line through all rows, if it has a value. */
export function benchmarkLines(
  { benchmark, format }: RankingReading,
  scale: TrackScale,
  words: Words,
): BenchmarkLine[] {
  const { value = null, shown = null } = benchmark ?? {};
  if (benchmark === null || value === null || shown === null) return [];
  const text = words.inCell(shown.text, format.unit);
  const at = scale.position(value);
  const label = words.named(areaInLabel(benchmark.area.area.name), text);
  return [{ at, label, isBeside: fitsBeside({ at, label }, valueHeader(format.unit, words)) }];
}

/** The rank of an area, or a dash and why it has none. */
export function rankCell({ area, rank }: RankingEntry, words: Words): Cell {
  if (rank !== null) return textCell(rank);
  return textCell('–', null, area.kind === 'plain' ? words.labels.notGiven : words.labels.notRanked);
}
