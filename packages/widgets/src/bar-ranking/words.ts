import type { Words } from '@commonweal/charts/language/words.js';
import type { RankingFacts } from './facts.js';
import type { ExtraColumn } from './options.js';

/** What only a bar ranking says. */
export interface BarRankingWords extends Words {
  finding(facts: RankingFacts): string;
  /** Of the button that opens hidden rows; of none, the button that hides them again. */
  more(hidden: number): string;
  readonly rankNotes: RankNotes;
  /** Further columns of the built-in data of a named element, shown where the data has them. */
  readonly extraColumns?: readonly ExtraColumn[];
}

export interface RankNotes {
  baseline(name: string, shown: string): string;
  readonly ties: string;
  readonly beforeRounding: string;
}
