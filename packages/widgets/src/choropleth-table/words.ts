import type { Words } from '@commonweal/charts/language/words.js';
import type { ChoroplethFacts } from './facts.js';

/** How values fall into classes: as the method has it, in sizes that equal values keep apart, or each value in a class of its own. */
export type ClassSpread = 'asMeant' | 'uneven' | 'each';

/** What only a choropleth table says. A bundle of one widget carries the words of that widget. */
export interface ChoroplethTableWords extends Words {
  finding(facts: ChoroplethFacts): string;
  readonly classNotes: ClassNotes;
}

export interface ClassNotes {
  classes(
    method: 'quantile' | 'equalInterval' | 'jenks' | 'fixed',
    count: number,
    darker: 'low' | 'high',
    groups: readonly string[],
    spread?: ClassSpread,
  ): string;
  /** Why there are fewer classes: so many different values (`asShown`: numbers shown) there are, or null: many are equal. */
  fewerClasses(asked: number, used: number, different: number | null, asShown: boolean): string;
  /** Of columns that have different units: each unit has classes of its own. */
  readonly unitsApart: string;
  /** Of columns of one unit that hold different kinds of number, such as counts and rates. */
  readonly kindsApart: string;
  /** A text that is of some columns alone. */
  ofColumns(labels: readonly string[], text: string): string;
  emptyClasses(count: number): string;
  outsideBreaks(count: number): string;
  noLimits(count: number): string;
  readonly classifiedOnShown: string;
}
