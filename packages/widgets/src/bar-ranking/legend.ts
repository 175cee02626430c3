import type { LegendItem } from '@commonweal/charts/chart/types.js';
import { showsComparison } from '@commonweal/charts/kit/limits.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInLabel, areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { usableLimits } from '@commonweal/data';
import { barLimits, type RankingEntry, type RankingReading } from './analysis.js';
import type { BarRankingWords } from './words.js';

/** The legend: highlighted and comparator bars, the benchmark line, the intervals. */
export function rankingKey(
  { level }: Selection,
  { benchmark, format }: RankingReading,
  rows: readonly RankingEntry[],
  words: Words,
): LegendItem[] {
  const items: LegendItem[] = [];
  const bar = (tone: 'highlighted' | 'comparator', marked: readonly RankingEntry[]): void => {
    if (marked.length === 0) return;
    const text = words.list(marked.map(({ area }) => areaInLabel(area.area.name)));
    items.push({ sign: { kind: 'mark', shape: 'bar', tone }, text, detail: null });
  };
  bar(
    'highlighted',
    rows.filter(({ area, value }) => area.kind === 'plain' && area.highlighted && value !== null),
  );
  bar(
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
  return items;
}

/** Says where bars start if not at zero: their lengths then show differences. */
export function rankingCaveats(
  { facts, format }: RankingReading,
  fromBenchmark: boolean,
  words: BarRankingWords,
): string[] {
  const { benchmark } = facts;
  if (!fromBenchmark || benchmark === null) return [];
  return [words.rankNotes.baseline(benchmark.name, words.withUnit(benchmark.shown, format.unit))];
}

/** Explains how ties are ranked and how comparisons were made, as far as each applies. */
export function rankingNotes(
  selection: Selection,
  reading: RankingReading,
  words: BarRankingWords,
): string[] {
  const { notes, rankNotes } = words;
  const { benchmark, entries, facts, finerThanShown } = reading;
  const lines: string[] = [];
  if (facts.ties) lines.push(rankNotes.ties);
  if (finerThanShown) lines.push(rankNotes.beforeRounding);
  if (facts.ranked > 1 && facts.alike === 'equal') lines.push(notes.allEqual);
  else if (facts.ranked > 1 && facts.alike === 'shown') lines.push(notes.allEqualAsShown);
  else if (finerThanShown || facts.highlighted.some(({ likeBenchmark }) => likeBenchmark))
    lines.push(notes.equalAsShown);
  const compared = facts.highlighted.length === 1 && facts.highlighted[0]?.side !== null;
  if (compared && benchmark !== null && selection.level !== null) {
    lines.push(notes.comparedByLimits(areaInSentence(benchmark.area.area.name), selection.level));
  }
  const isVisible = ({ area, observation }: RankingEntry): boolean =>
    showsComparison(observation, barLimits(area, selection.level, reading), words);
  if (!entries.every(isVisible)) lines.push(notes.limitsBeforeRounding);
  return lines;
}
