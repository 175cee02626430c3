import type { ClassifyMethod } from '@commonweal/charts/kit/classes.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
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
  /** The finding in short; null if no short form fits. */
  headline(facts: ChoroplethFacts): Headline | null;
  readonly classNotes: ClassNotes;
  readonly ranges: Ranges;
  /** `significantly lower than England`: spoken in a cell with the sign, and beside the sign in the legend. */
  significantly(side: 'higher' | 'lower', benchmark: string): string;
  /** What the first press on the header of the areas does, in sight in the header: `A to Z`. */
  readonly byName: string;
  /** Ends the subtitle where limits are written under figures: `with 95% confidence limits`. */
  withLimits(level: number): string;
}

/** What a class holds whose ends are round numbers. */
export interface Ranges {
  /** `under 58`. */
  under(to: string): string;
  /** `58 to under 60`. */
  toUnder(from: string, to: string): string;
  /** `64 and over`. */
  from(from: string): string;
}

export interface ClassNotes {
  classes(method: ClassifyMethod, count: number, groups: readonly string[], spread?: ClassSpread): string;
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
  /** Why classes that were to be round are quantiles. */
  readonly notRound: string;
  emptyClasses(count: number): string;
  outsideBreaks(count: number): string;
  noLimits(count: number): string;
  readonly classifiedOnShown: string;
}
