import type { SuppressionRule } from './suppression-rule.js';
import type { Observation } from './observation.js';
import type { Provenance } from './provenance.js';

/** Which direction is good. */
export const POLARITIES = ['highIsGood', 'lowIsGood', 'noJudgement'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What the numbers measure. */
export interface Indicator {
  /** As it stands in the middle of a sentence: `healthy life expectancy at birth`. Empty when unknown. */
  readonly name: string;
  /** As it follows a number: `years`, `%`, `per 100,000`. Empty when unknown. */
  readonly unit: string;
  readonly polarity: Polarity;
  /** Decimals shown, or null: as many as the source gives, at most 2. */
  readonly decimals: number | null;
}

/** A table of public statistics. Immutable. */
export interface Dataset {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly provenance: Provenance;
  /** What its owner asks for with small counts; `protect` applies it. */
  readonly suppression?: SuppressionRule;
  /** Code or name of the area that the others are compared with, where an author names none. */
  readonly benchmark?: string;
  /** Codes or names of the areas set apart, where an author names none. */
  readonly comparators?: readonly string[];
}
