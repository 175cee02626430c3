import { usableLimits } from '@commonweal/data';
import type { LegendItem } from '../../chart/types.js';
import type { RankingWords } from '../../language/ranking/words.js';
import { areaInSentence } from '../../language/sentence.js';
import type { Words } from '../../language/words.js';
import { showsComparison } from '../limits.js';
import type { Selection } from '../select.js';
import { barLimits, type RankingEntry, type RankingReading } from './analysis.js';

/**
 * The legend: the intervals and the outcomes. Bars are beside the names of their areas, and the header names the
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

/** Explains where ranks begin, how ties are ranked and how comparisons were made, as far as each applies. */
export function rankingNotes(
  selection: Selection,
  reading: RankingReading,
  isCompared: boolean,
  words: Words & RankingWords,
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
