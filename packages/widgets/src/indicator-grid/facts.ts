import type { Extreme, Subject } from '@commonweal/charts/kit/facts.js';

/** How many values have each outcome. */
export interface Tally {
  readonly better: number;
  readonly worse: number;
  readonly higher: number;
  readonly lower: number;
  /** Those with a judgement: better, similar or worse. */
  readonly judged: number;
  /** Those with any outcome. */
  readonly compared: number;
}

/** An area with its outcomes. */
export interface AreaTally extends Tally {
  readonly name: string;
}

/** The areas that stand out most often. */
export interface Most {
  readonly names: readonly string[];
  /** On how many indicators each of them does. */
  readonly part: number;
  /** Of how many: null if that differs between them. */
  readonly whole: number | null;
}

/** What outcomes rest on: confidence limits, the publisher, or either; null if no value is compared. */
export type GridBasis = 'limits' | 'published' | 'both' | null;

/** The facts in the finding of a grid. Areas are those that are compared, without the benchmark. */
export interface IndicatorGridFacts extends Subject {
  readonly areas: number;
  readonly indicators: number;
  /** Those with a value that is judged; where none is, with one that is compared. */
  readonly compared: number;
  /** Null if the data does not say what published outcomes compare with. */
  readonly benchmark: string | null;
  readonly basis: GridBasis;
  /** Whether any value is judged; otherwise they are only higher or lower. */
  readonly isJudged: boolean;
  readonly withValue: number;
  readonly missing: number;
  /** Included in `missing`: texts that are no numbers. */
  readonly unreadable: number;
  readonly all: Tally;
  /** How many areas are worse, or different where nothing is judged, on some indicator. */
  readonly apart: number;
  /** Null if no area is. */
  readonly most: Most | null;
  /** Of a single indicator. */
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  /** The one area to speak of: highlighted, or there is no other. */
  readonly one: AreaTally | null;
}
