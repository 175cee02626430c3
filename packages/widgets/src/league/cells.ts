import type { Cell, TrackCell } from '@commonweal/charts/chart/types.js';
import { barCell, type BarDrawing } from '@commonweal/charts/kit/bar-cell.js';
import { limitTexts } from '@commonweal/charts/kit/limits.js';
import { barLimits, type RankingEntry } from '@commonweal/charts/kit/ranking/analysis.js';
import { rankCell } from '@commonweal/charts/kit/ranking/columns.js';
import { textCell } from '@commonweal/charts/kit/rows.js';
import { span } from '@commonweal/charts/kit/scale.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import type { Mark } from '@commonweal/charts/marks/marks.js';
import type { OutcomeTone } from '@commonweal/charts/marks/tones.js';
import { usableLimits } from '@commonweal/data';
import { type LeagueReading, rankText } from './analysis.js';
import type { LeagueWords } from './words.js';

/** `3`, `6 to 13`; a dash, and why, for an area that cannot be ranked. */
export function possibleRankCell(entry: RankingEntry, reading: LeagueReading, words: LeagueWords): Cell {
  const text = rankText(entry, reading, words);
  if (text !== null) return textCell(text);
  return entry.rank === null ? rankCell(entry, words) : textCell('–', null, words.possibleRanks.unknown);
}

/** The limits of the benchmark as a band through every row, behind its line; none if it has no limits. */
export function benchmarkBand(
  { level }: Selection,
  { benchmark }: LeagueReading,
  { scale }: BarDrawing,
): Mark[] {
  const limits = benchmark === null ? null : usableLimits(benchmark.observation, level);
  if (limits === null) return [];
  const { x, width } = span(scale.position(limits.lower), scale.position(limits.upper));
  return [{ kind: 'bar', x, width, tone: 'benchmark', lane: 0, lanes: 0 }];
}

/** The value, with its dot and interval before the band. A dot is hollow where the area is similar to the benchmark. */
export function dotCell(
  entry: RankingEntry,
  selection: Selection,
  reading: LeagueReading,
  drawing: BarDrawing,
  { band, tone }: { readonly band: readonly Mark[]; readonly tone: OutcomeTone | undefined },
  words: LeagueWords,
): TrackCell {
  const cell = barCell(entry, barLimits(entry.area, selection.level, reading), drawing, words);
  const marks = cell.marks.map((mark) =>
    mark.kind === 'dot' && tone === 'similar' ? { ...mark, shape: 'hollow' as const } : mark,
  );
  // The limits have a column of their own.
  return { ...cell, spoken: null, marks: [...band, ...marks] };
}

/** The limits of an area as numbers; a dash if it has none that can be used. */
export function limitsCell(
  { area, observation }: RankingEntry,
  { level }: Selection,
  reading: LeagueReading,
  words: LeagueWords,
): Cell {
  const limits = limitTexts(observation, barLimits(area, level, reading), words);
  return limits?.isUsed === true ? textCell(limits.shown) : textCell('–', null, words.labels.notGiven);
}
