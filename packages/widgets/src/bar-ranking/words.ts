import type { Words } from '@commonweal/charts/language/words.js';
import type { RankingFacts } from './facts.js';

/** What only a bar ranking says. */
export interface BarRankingWords extends Words {
  finding(facts: RankingFacts): string;
  /** Of the button that opens hidden rows; of none, the button that hides them again. */
  more(hidden: number): string;
  readonly rankNotes: RankNotes;
}

export interface RankNotes {
  baseline(name: string, shown: string): string;
  readonly ties: string;
  readonly beforeRounding: string;
}
