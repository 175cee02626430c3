import type { RowNoun } from '@commonweal/charts/kit/facts.js';
import type { CountedFrom } from '@commonweal/charts/kit/ranking/counted-from.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { RankingWords } from '@commonweal/charts/language/ranking/words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { LeagueFacts, UncertainRank } from './facts.js';

/** Words that only a league table needs. */
export interface LeagueWords extends Words, RankingWords {
  finding(facts: LeagueFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: LeagueFacts): Headline | null;
  readonly possibleRanks: PossibleRankWords;
}

export interface PossibleRankWords {
  readonly header: string;
  /** For an area that has a value but no limits, where others have. */
  readonly unknown: string;
  /** How many areas could be first, and how many last. */
  ends(first: number, last: number, noun: RowNoun): string;
  /** An example of how uncertain ranks are. */
  uncertain(example: UncertainRank): string;
  /** For figures without any limits. */
  readonly byValueAlone: string;
  /** How a range is found. */
  rule(from: CountedFrom, level: number): string;
  /** That the test is not whether intervals overlap. */
  readonly overlap: string;
  /** The areas without limits, which have no range. */
  untested(count: number, noun: RowNoun): string;
  /** Over the numbers of the limits, which the legend names in full. */
  limits(level: number): string;
  /** The band behind the benchmark's line, in the legend. */
  band(benchmark: string, level: number): string;
}
