import type { RankingFacts } from '@commonweal/charts/kit/ranking/facts.js';
import type { RankRange } from '@commonweal/data/statistics';

export interface LeagueFacts extends RankingFacts {
  /** Whether ranks admit how uncertain they are; without limits they cannot. */
  readonly isRanged: boolean;
  /** How many areas could have the first rank, and how many the last; null without ranges, or for very many areas. */
  readonly ends: { readonly first: number; readonly last: number } | null;
  /** An area in the middle whose rank is uncertain, as an example; null if there is none. */
  readonly example: UncertainRank | null;
}

export interface UncertainRank {
  readonly name: string;
  /** By value alone. */
  readonly rank: number;
  readonly tied: boolean;
  readonly range: RankRange;
}
