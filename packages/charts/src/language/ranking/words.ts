import type { CountedFrom } from '../../kit/ranking/counted-from.js';

/** Words that every chart with ranks needs. */
export interface RankingWords {
  /** The button that expands hidden rows; with 0, the button that collapses them again. */
  more(hidden: number): string;
  readonly rankNotes: RankNotes;
}

export interface RankNotes {
  /** Which value is rank 1. */
  countedFrom(end: CountedFrom): string;
  readonly ties: string;
  readonly scaleNotFromZero: string;
  readonly beforeRounding: string;
}
