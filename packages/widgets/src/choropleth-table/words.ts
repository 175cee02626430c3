import type { Words } from '@commonweal/charts/language/words.js';
import type { ChoroplethFacts } from './facts.js';

/**
 * How values fall into classes: as the method intends, unevenly because equal values stay together, or one
 * class per value.
 */
export type ClassSpread = 'asMeant' | 'uneven' | 'each';

/** Words that only a choropleth table needs. A bundle of one widget contains that widget's words only. */
export interface ChoroplethTableWords extends Words {
  finding(facts: ChoroplethFacts): string;
  readonly classNotes: ClassNotes;
}

export interface ClassNotes {
  classes(
    method: 'quantile' | 'equalInterval' | 'jenks' | 'fixed',
    count: number,
    groups: readonly string[],
    spread?: ClassSpread,
  ): string;
  /**
   * Why there are fewer classes: there are only `different` values (`asShown`: as displayed), or, if null, many
   * are equal.
   */
  fewerClasses(asked: number, used: number, different: number | null, asShown: boolean): string;
  /** For columns with different units: each unit has classes of its own. */
  readonly unitsApart: string;
  /** For columns with one unit but different kinds of number, such as counts and rates. */
  readonly kindsApart: string;
  /** A text that applies to some columns only. */
  ofColumns(labels: readonly string[], text: string): string;
  emptyClasses(count: number): string;
  outsideBreaks(count: number): string;
  noLimits(count: number): string;
  readonly classifiedOnShown: string;
}
