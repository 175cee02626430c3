import type { BarDrawing } from '@commonweal/charts/kit/bar-cell.js';
import type { RankingReading } from '@commonweal/charts/kit/ranking/analysis.js';
import type { BarRankingWords } from './words.js';

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
