import type { SortDirection } from '@commonweal/charts/chart/types.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { IndicatorGridFacts, Tally } from './facts.js';

/** Words that only an indicator grid needs. */
export interface IndicatorGridWords extends Words {
  finding(facts: IndicatorGridFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: IndicatorGridFacts): Headline | null;
  readonly grid: GridWords;
}

/** How many of how many. */
export type OfAll = readonly [part: number, whole: number];

export interface GridWords {
  /** Over the names of indicators. */
  readonly indicator: string;
  /** Over the number of values that are worse. */
  readonly worse: string;
  /** Over the number of those that are higher and lower, where none is judged. */
  readonly apart: string;
  /** Beside the name of an area: `7 of 24 worse`, or `3 higher and 1 lower of 24`. */
  counted(tally: Tally, isJudged: boolean): string;
  /** `7 of 24`. */
  tally(part: number, whole: number): string;
  /** What a grid of several indicators shows, for a subtitle: `24 indicators`. */
  indicators(count: number): string;
  /** The control that leaves the rest out. */
  readonly worseOnly: string;
  /** What is left, once it has left the rest out. */
  left(areas: OfAll, indicators: OfAll): string;
  /** Why nothing is left out. */
  readonly nothingWorse: string;
  /** A note about some indicators. */
  ofIndicators(labels: readonly string[], note: string): string;
  /** Why the values of an indicator are not compared. */
  readonly notCompared: Readonly<Record<'benchmark' | 'limits', string>>;
  /** A count of indicators is no measure of an area. */
  readonly noScore: string;
  /** Says that sorting keeps indicators in their domains. */
  readonly underHeadings: string;
  /** By the number of values that are worse or, where none is judged, higher or lower. */
  sortedByCount(direction: SortDirection, isJudged: boolean): string;
  /** By the outcomes of one area, from worse to better, from lower to higher, or the one after the other. */
  sortedByOutcome(area: string, direction: SortDirection, outcomes: 'judged' | 'notJudged' | 'both'): string;
}
