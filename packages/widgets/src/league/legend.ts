import type { LegendItem } from '@commonweal/charts/chart/types.js';
import type { RankingEntry } from '@commonweal/charts/kit/ranking/analysis.js';
import { rankingKey, rankingNotes } from '@commonweal/charts/kit/ranking/legend.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import { usableLimits } from '@commonweal/data';
import type { LeagueReading } from './analysis.js';
import type { LeagueWords } from './words.js';

/** The legend of a ranking, and the band behind the benchmark's line if there is one. */
export function leagueLegend(
  selection: Selection,
  { benchmark }: LeagueReading,
  rows: readonly RankingEntry[],
  outcomes: readonly LegendItem[],
  words: LeagueWords,
): LegendItem[] {
  const { level } = selection;
  const ranking = rankingKey(selection, rows, outcomes, words);
  if (benchmark === null || level === null || usableLimits(benchmark.observation, level) === null)
    return ranking;
  const sign = { kind: 'mark', shape: 'line', tone: 'benchmark' } as const;
  const name = areaInSentence(benchmark.area.area.name);
  return [{ sign, text: words.possibleRanks.band(name, level), detail: null }, ...ranking];
}

/** How uncertain the ranks are, in sight: by an example, or that they do not say. */
export function leagueCaveats({ mixed }: Selection, { facts }: LeagueReading, words: LeagueWords): string[] {
  if (facts.example !== null) return [words.possibleRanks.uncertain(facts.example)];
  return facts.isRanged || facts.ranked < 2 || mixed !== null ? [] : [words.possibleRanks.byValueAlone];
}

/** How possible ranks are found, before what every ranking says of its ranks and comparisons. */
export function leagueNotes(
  selection: Selection,
  reading: LeagueReading,
  isCompared: boolean,
  words: LeagueWords,
): string[] {
  const { ranks, facts } = reading;
  const { level } = selection;
  if (ranks === null || level === null) return rankingNotes(selection, reading, isCompared, words);
  const { possibleRanks } = words;
  // A range shows no tie: areas with equal values may have limits of different widths.
  const plain = rankingNotes(selection, { ...reading, facts: { ...facts, ties: false } }, isCompared, words);
  return [
    ...(facts.ranked > 1 ? [possibleRanks.rule(facts.countedFrom, level), possibleRanks.overlap] : []),
    ...(ranks.untested > 0 ? [possibleRanks.untested(ranks.untested, facts.noun)] : []),
    ...plain,
  ];
}
