import type { KeyItem } from '@commonweal/charts/chart/types.js';
import { showsComparison } from '@commonweal/charts/kit/limits.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInLabel, areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { usableLimits } from '@commonweal/data';
import { barLimits, type RankingEntry, type RankingReading } from './analysis.js';
import type { BarRankingWords } from './words.js';

/** The key: the bars that are marked, the benchmark line, the intervals. */
export function rankingKey(
  { level }: Selection,
  { benchmark, format }: RankingReading,
  rows: readonly RankingEntry[],
  words: Words,
): KeyItem[] {
  const items: KeyItem[] = [];
  const bar = (tone: 'picked' | 'comparator', marked: readonly RankingEntry[]): void => {
    if (marked.length === 0) return;
    const text = words.list(marked.map(({ area }) => areaInLabel(area.area.name)));
    items.push({ sign: { kind: 'mark', shape: 'bar', tone }, text, detail: null });
  };
  bar(
    'picked',
    rows.filter(({ area, value }) => area.kind === 'plain' && area.picked && value !== null),
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

/** The tie rule where there is a tie, where the bars start, how a comparison was made. */
export function rankingNotes(
  selection: Selection,
  reading: RankingReading,
  fromBenchmark: boolean,
  words: BarRankingWords,
): string[] {
  const { notes, rankNotes } = words;
  const { benchmark, entries, facts, format, finerThanShown } = reading;
  const said: string[] = [];
  if (fromBenchmark && facts.benchmark !== null)
    said.push(rankNotes.baseline(facts.benchmark.name, words.withUnit(facts.benchmark.shown, format.unit)));
  if (facts.ties) said.push(rankNotes.ties);
  if (finerThanShown) said.push(rankNotes.beforeRounding);
  if (facts.ranked > 1 && facts.alike === 'equal') said.push(notes.allEqual);
  else if (facts.ranked > 1 && facts.alike === 'shown') said.push(notes.allEqualAsShown);
  else if (finerThanShown || facts.picked.some(({ likeBenchmark }) => likeBenchmark))
    said.push(notes.equalAsShown);
  const compared = facts.picked.length === 1 && facts.picked[0]?.side !== null;
  if (compared && benchmark !== null && selection.level !== null) {
    said.push(notes.comparedByLimits(areaInSentence(benchmark.area.area.name), selection.level));
  }
  const isSeen = ({ area, observation }: RankingEntry): boolean =>
    showsComparison(observation, barLimits(area, selection.level, reading), words);
  if (!entries.every(isSeen)) said.push(notes.limitsBeforeRounding);
  return said;
}
