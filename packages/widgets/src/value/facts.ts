import type { FigureFacts } from '@commonweal/charts/kit/figure/facts.js';
import type { RowNoun } from '@commonweal/charts/kit/facts.js';
import type { FigureChangeFacts } from '@commonweal/charts/kit/figure/change.js';
import type { Say } from './options.js';

/** An area's place among all that have a figure, from the nearer end. */
export interface RankFacts {
  /** From 1. */
  readonly position: number;
  readonly tied: boolean;
  readonly end: 'highest' | 'lowest';
  /** The first and the last place that the confidence limits allow; null without limits. */
  readonly range: readonly [best: number, worst: number] | null;
  readonly ranked: number;
  /** Whether there are areas without a figure besides. */
  readonly isSome: boolean;
  readonly noun: RowNoun;
}

/** What a sentence of the page says about a figure. */
export interface ValueFacts extends FigureFacts {
  readonly say: Say;
  /** Better or worse than the reference, where the test says so and either is good; else null. */
  readonly judgement: 'better' | 'worse' | null;
  readonly rank: RankFacts | null;
  readonly change: FigureChangeFacts | null;
}
