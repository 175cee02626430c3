import type { RankingFacts } from '@commonweal/charts/kit/ranking/facts.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { RankingWords, RankNotes } from '@commonweal/charts/language/ranking/words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { ExtraColumn } from './options.js';
/** Words that only a bar ranking needs. */
export interface BarRankingWords extends Words, RankingWords {
  finding(facts: RankingFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: RankingFacts): Headline | null;
  readonly rankNotes: BarRankingNotes;
  /** More columns for a named element's built-in data, shown if the data has them. */
  readonly extraColumns?: readonly ExtraColumn[];
}

export interface BarRankingNotes extends RankNotes {
  baseline(name: string, shown: string): string;
  /** A column of places that count from the other end in the source. */
  turned(header: string): string;
  /** A column that a narrow table leaves out: the name and text of each area. */
  column(header: string, detail: string, areas: readonly string[]): string;
}
