import type { SuppressionRule } from './suppression-rule.js';
import type { Observation } from './observation.js';
import type { Polarity } from './polarity.js';
import type { Provenance } from './provenance.js';

/** What the numbers measure. */
export interface Indicator {
  /** Worded for the middle of a sentence: `healthy life expectancy at birth`. Empty if unknown. */
  readonly name: string;
  /** Worded to follow a number: `years`, `%`, `per 100,000`. Empty if unknown. */
  readonly unit: string;
  readonly polarity: Polarity;
  /** Decimal places to show; null for as many as the source gives, up to 2. */
  readonly decimals: number | null;
}

/** A table of public statistics. Immutable. */
export interface Dataset {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  readonly provenance: Provenance;
  /** The owner's rule for small counts; `protect` applies it. */
  readonly suppression?: SuppressionRule;
  /** Code or name of the benchmark area, unless the author names another. */
  readonly benchmark?: string;
  /** Codes or names of the comparator areas, unless the author names others. */
  readonly comparators?: readonly string[];
}
