import type { Alike, ApartFacts, Extreme, NamedValue, Subject } from '../facts.js';
import type { RankRange } from '@commonweal/data/statistics';
import type { CountedFrom } from './counted-from.js';

/** A highlighted area, with its position among the ranked areas. */
export interface HighlightedFacts extends NamedValue {
  /** From the end that ranks count from: `3`, `4=`. */
  readonly rank: string;
  /** 1 = highest value. */
  readonly fromHighest: number;
  /** 1 = lowest value. */
  readonly fromLowest: number;
  /** The end to count its place from in a sentence. */
  readonly end: CountedFrom;
  readonly tied: boolean;
  /** The ranks it could have, where a chart admits that they are uncertain; `unknown` if it has no limits to say. */
  readonly range: RankRange | 'unknown' | null;
  /** Compared with the benchmark by confidence limits; null if the limits cannot say. */
  readonly side: 'higher' | 'similar' | 'lower' | null;
  /** Whether it differs from the benchmark but is shown as the same number. */
  readonly likeBenchmark: boolean;
}

export interface RankingFacts extends Subject {
  /** The end that ranks, and sentences about them, count from. */
  readonly countedFrom: CountedFrom;
  readonly areas: number;
  readonly ranked: number;
  readonly missing: number;
  /** Included in `missing`: areas whose text is not a number. */
  readonly unreadable: number;
  /** The benchmark and comparators, which are not ranked. */
  readonly apart: readonly ApartFacts[];
  readonly ties: boolean;
  readonly highlighted: readonly HighlightedFacts[];
  /** Names of highlighted areas without a value. */
  readonly highlightedMissing: readonly string[];
  /** Names of highlighted areas whose text is not a number. */
  readonly highlightedUnreadable: readonly string[];
  /** Number of other areas without a value, including those whose text is not a number. */
  readonly othersMissing: number;
  readonly othersUnreadable: number;
  readonly benchmark: NamedValue | null;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  readonly alike: Alike;
}
