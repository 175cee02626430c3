import type { LegendItem } from '@commonweal/charts/chart/types.js';
import type { BarDrawing } from '@commonweal/charts/kit/bar-cell.js';
import { showsComparison } from '@commonweal/charts/kit/limits.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInLabel, areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { usableLimits } from '@commonweal/data';
import { barLimits, type RankingEntry, type RankingReading } from './analysis.js';
import type { BarRankingOptions } from './options.js';
import type { BarRankingWords } from './words.js';

/** The legend: highlighted and comparator marks, the benchmark line, the intervals, the outcomes. */
export function rankingKey(
  selection: Selection,
  { benchmark, format }: RankingReading,
  rows: readonly RankingEntry[],
  outcomes: readonly LegendItem[],
  mark: BarRankingOptions['mark'],
  words: Words,
): LegendItem[] {
  const { level } = selection;
  const items: LegendItem[] = [];
  const shape = mark === 'dot' ? 'filled' : 'bar';
  const marked = (tone: 'highlighted' | 'comparator', entries: readonly RankingEntry[]): void => {
    if (entries.length === 0) return;
    const text = words.list(entries.map(({ area }) => areaInLabel(area.area.name)));
    items.push({ sign: { kind: 'mark', shape, tone }, text, detail: null });
  };
  marked(
    'highlighted',
    rows.filter(({ area, value }) => area.kind === 'plain' && area.highlighted && value !== null),
  );
  marked(
    'comparator',
    rows.filter(({ area, value }) => area.kind === 'comparator' && value !== null),
  );
  if (benchmark !== null && benchmark.shown !== null) {
    const shown = words.inCell(benchmark.shown.text, format.unit);
    const text = words.named(areaInLabel(benchmark.area.area.name), shown);
    items.push({
      sign: { kind: 'mark', shape: 'line', tone: 'benchmark' },
      text,
      detail: words.labels.benchmark,
    });
  }
  if (level !== null && rows.some(({ observation }) => usableLimits(observation, level) !== null)) {
    const sign = { kind: 'mark', shape: 'interval', tone: 'plain' } as const;
    items.push({ sign, text: words.confidence(level), detail: null });
  }
  return [...items, ...outcomes];
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
