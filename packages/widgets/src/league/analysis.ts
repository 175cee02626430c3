import { MOST_ROWS } from '@commonweal/charts/chart/first-rows.js';
import {
  type RankingEntry,
  type RankingReading,
  readRanking,
} from '@commonweal/charts/kit/ranking/analysis.js';
import type { CountedFrom } from '@commonweal/charts/kit/ranking/counted-from.js';
import type { Selection } from '@commonweal/charts/kit/select.js';
import { areaInSentence } from '@commonweal/charts/language/sentence.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { RankRange } from '@commonweal/data/statistics';
import type { LeagueFacts, UncertainRank } from './facts.js';
import { type PossibleRanks, possibleRanks } from './ranges.js';

/** What a league table is read from: a ranking, and the ranks that its areas could have. */
export interface LeagueReading extends RankingReading {
  readonly facts: LeagueFacts;
  /** Null where ranks are by value alone. */
  readonly ranks: PossibleRanks | null;
}

/** Ranks the areas of a selection, and finds the ranks that each could have where limits say how uncertain values are. */
export function readLeague(selection: Selection, from: CountedFrom, words: Words): LeagueReading {
  const ranks = possibleRanks(selection, from);
  const ranking = readRanking(selection, from, words, (area) => ranks?.rangeOf(area) ?? null);
  return {
    ...ranking,
    ranks,
    facts: {
      ...ranking.facts,
      isRanged: ranks !== null,
      ends: ranks === null ? null : endsOf(ranking, ranks),
      example: ranks === null ? null : exampleOf(ranking, ranks),
    },
  };
}

/** In a table too long to be shown whole, the ranges of all areas would take longer than a reader waits. */
function endsOf({ entries, facts }: RankingReading, ranks: PossibleRanks): LeagueFacts['ends'] {
  if (facts.ranked < 2 || facts.ranked > MOST_ROWS) return null;
  const ranges = entries.flatMap(({ area }): RankRange[] => {
    const range = ranks.rangeOf(area);
    return range === 'unknown' ? [] : [range];
  });
  // An area without limits could have any rank.
  return {
    first: ranks.untested + ranges.filter(({ best }) => best === 1).length,
    last: ranks.untested + ranges.filter(({ worst }) => worst === facts.ranked).length,
  };
}

/** The area in the middle, or the next one down whose rank is uncertain. */
function exampleOf({ entries, facts }: RankingReading, ranks: PossibleRanks): UncertainRank | null {
  const sign = facts.countedFrom === 'highest' ? -1 : 1;
  const ranked = entries
    .filter(({ rank, value }) => rank !== null && value !== null)
    .sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0)));
  const found = ranked.slice((ranked.length - 1) >> 1).find(({ area }) => isUncertain(ranks.rangeOf(area)));
  const range = found === undefined ? 'unknown' : ranks.rangeOf(found.area);
  if (found === undefined || range === 'unknown') return null;
  const before = ranked.filter(({ value }) => sign * ((value ?? 0) - (found.value ?? 0)) < 0).length;
  return {
    name: areaInSentence(found.area.area.name),
    rank: before + 1,
    tied: ranked.filter(({ value }) => value === found.value).length > 1,
    range,
  };
}

const isUncertain = (range: RankRange | 'unknown'): boolean =>
  range !== 'unknown' && range.best !== range.worst;

/** The ranks that an area could have, as a cell and a download have them; null if it is not ranked, or nothing can say. */
export function rankText(
  { area, rank }: RankingEntry,
  { ranks }: LeagueReading,
  words: Words,
): string | null {
  if (ranks === null || rank === null) return rank;
  const range = ranks.rangeOf(area);
  if (range === 'unknown') return null;
  const [best, worst] = [words.number(range.best, 0), words.number(range.worst, 0)];
  return best === worst ? best : words.range(best, worst);
}
