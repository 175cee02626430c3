import type { Alike, Extreme, GroupFacts, Subject } from '@commonweal/charts/kit/facts.js';

export interface ChoroplethFacts extends Subject {
  readonly groups: readonly GroupFacts[];
  readonly columns: number;
  /** Across all groups; null if they have different units or kinds. */
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  readonly alike: Alike;
  /** Whether the columns have different units, or are different kinds of number. */
  readonly mixedUnits: boolean;
  /** Lowest class first; only classes with a value. */
  readonly classes: readonly ClassFacts[];
  readonly classifiedOn: 'values' | 'shown' | null;
}

export interface ClassFacts {
  /** 0 = lowest. */
  readonly index: number;
  readonly unit: string;
  readonly lowest: string;
  readonly highest: string;
  readonly count: number;
}
