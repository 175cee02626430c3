import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { CountedFrom } from './counted-from.js';
import type { RankingFacts } from './facts.js';
import type { ExtraColumn } from './options.js';

/** Words that only a bar ranking needs. */
export interface BarRankingWords extends Words {
  finding(facts: RankingFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: RankingFacts): Headline | null;
  /** The button that expands hidden rows; with 0, the button that collapses them again. */
  more(hidden: number): string;
  readonly rankNotes: RankNotes;
  /** More columns for a named element's built-in data, shown if the data has them. */
  readonly extraColumns?: readonly ExtraColumn[];
}

export interface RankNotes {
  baseline(name: string, shown: string): string;
  /** Which value is rank 1. */
  countedFrom(end: CountedFrom): string;
  readonly ties: string;
  readonly scaleNotFromZero: string;
  /** A column of places that count from the other end in the source. */
  turned(header: string): string;
  /** A column that a narrow table leaves out: the name and text of each area. */
  column(header: string, detail: string, areas: readonly string[]): string;
  readonly beforeRounding: string;
}
