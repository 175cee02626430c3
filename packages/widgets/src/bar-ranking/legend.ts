import type { LegendItem } from '@commonweal/charts/chart/types.js';
import type { BarDrawing } from '@commonweal/charts/kit/bar-cell.js';
import { showsComparison } from '@commonweal/charts/kit/limits.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { usableLimits } from '@commonweal/data';
import { barLimits, type RankingEntry, type RankingReading } from './analysis.js';
import type { BarRankingWords } from './words.js';

/**
 * The legend: the intervals and the outcomes. Bars stand beside the names of their areas, and the header names the
 * benchmark's line.
 */
export function rankingKey(
  { level }: Selection,
  rows: readonly RankingEntry[],
  outcomes: readonly LegendItem[],
  words: Words,
): LegendItem[] {
  const hasLimits =
    level !== null && rows.some(({ observation }) => usableLimits(observation, level) !== null);
  if (!hasLimits) return [...outcomes];
  const sign = { kind: 'mark', shape: 'interval', tone: 'plain' } as const;
  return [{ sign, text: words.confidence(level), detail: null }, ...outcomes];
}

/** What changes how the drawing is read: where bars or the scale start, if not at zero. */
export function rankingCaveats(
  { facts, format }: RankingReading,
  { mark, origin, scale }: BarDrawing,
  words: BarRankingWords,
): string[] {
  if (mark === 'dot') return scale.from > 0 || scale.to < 0 ? [words.rankNotes.scaleNotFromZero] : [];
  if (origin === 0 || facts.benchmark === null) return [];
  return [words.rankNotes.baseline(facts.benchmark.name, words.withUnit(facts.benchmark.shown, format.unit))];
}

/** Explains where ranks begin, how ties are ranked and how comparisons were made, as far as each applies. */
export function rankingNotes(
  selection: Selection,
  reading: RankingReading,
  isCompared: boolean,
  words: BarRankingWords,
): string[] {
  const { notes, rankNotes } = words;
  const { benchmark, entries, facts, finerThanShown } = reading;
  const lines: string[] = [];
  if (facts.ranked > 1) lines.push(rankNotes.countedFrom(facts.countedFrom));
  if (facts.ties) lines.push(rankNotes.ties);
  if (finerThanShown) lines.push(rankNotes.beforeRounding);
  if (facts.ranked > 1 && facts.alike === 'equal') lines.push(notes.allEqual);
  else if (facts.ranked > 1 && facts.alike === 'shown') lines.push(notes.allEqualAsShown);
  else if (finerThanShown || facts.highlighted.some(({ likeBenchmark }) => likeBenchmark))
    lines.push(notes.equalAsShown);
  if (isCompared && benchmark !== null && selection.level !== null) {
    lines.push(notes.comparedByLimits(areaInSentence(benchmark.area.area.name), selection.level));
  }
  const isVisible = ({ area, observation }: RankingEntry): boolean =>
    showsComparison(observation, barLimits(area, selection.level, reading), words);
  if (!entries.every(isVisible)) lines.push(notes.limitsBeforeRounding);
  return lines;
}
