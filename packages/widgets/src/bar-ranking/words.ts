import type { Words } from '@commonweal/charts/language/words.js';
import type { RankingFacts } from './facts.js';

/** What only a bar ranking says. */
export interface BarRankingWords extends Words {
  finding(facts: RankingFacts): string;
  /** Of the button that opens hidden rows; of none, the button that hides them again. */
  more(hidden: number): string;
  readonly rankNotes: RankNotes;
  /** Headings of further columns of the built-in data, by what the data calls them. */
  readonly builtInColumns: Readonly<
    Record<BuiltInColumn, { readonly header: string; readonly detail: string }>
  >;
}

/** Further columns of the built-in data that are shown. */
export type BuiltInColumn = 'gbp_per_hour' | 'place_in_report_2015_16';

export interface RankNotes {
  baseline(name: string, shown: string): string;
  readonly ties: string;
  readonly beforeRounding: string;
}
