/** What a finding is written from. Texts are as shown; numbers are counts, ranks and places. */

/** The lowest or highest shown value and every area that shows it, in the source's order. */
export interface Extreme {
  readonly shown: string;
  readonly areas: readonly string[];
  readonly count: number;
}

export interface NamedValue {
  readonly name: string;
  readonly shown: string;
}

/** How areas were set against the benchmark: by their limits, by their values alone, or not at all. */
export type Basis = 'limits' | 'values' | null;

/** What every finding starts from. */
export interface Subject {
  /** In the middle of a sentence; empty when unknown. */
  readonly indicator: string;
  readonly unit: string;
  readonly period: string | null;
  /** Labels of the groups all figures share, such as `Women`. */
  readonly fixed: readonly string[];
}

/** One column of areas against the benchmark. Only plain areas are counted. */
export interface GroupFacts {
  /** The column's label; null where there is one column. */
  readonly group: string | null;
  readonly areas: number;
  readonly withValue: number;
  readonly missing: number;
  readonly benchmark: NamedValue | null;
  readonly basis: Basis;
  readonly compared: number;
  readonly higher: number;
  readonly similar: number;
  readonly lower: number;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
}

export interface ClassFacts {
  /** 0 = lowest. */
  readonly index: number;
  readonly lowest: string;
  readonly highest: string;
  readonly count: number;
}

export interface ChoroplethFacts extends Subject {
  readonly groups: readonly GroupFacts[];
  readonly columns: number;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  /** Lowest class first; only classes that hold a value. */
  readonly classes: readonly ClassFacts[];
  readonly classifiedOn: 'values' | 'shown' | null;
}

/** An area picked out, with its place among the ranked areas. */
export interface PickedFacts extends NamedValue {
  /** Best first, or highest first without a good direction: `3`, `4=`. */
  readonly rank: string;
  /** 1 = highest value. */
  readonly fromHighest: number;
  /** 1 = lowest value. */
  readonly fromLowest: number;
  readonly tied: boolean;
  /** Against the benchmark, from the limits; null where they allow no statement. */
  readonly side: 'higher' | 'similar' | 'lower' | null;
}

export interface RankingFacts extends Subject {
  readonly areas: number;
  readonly ranked: number;
  readonly missing: number;
  readonly ties: boolean;
  readonly picked: readonly PickedFacts[];
  /** Names of the areas picked out that have no value. */
  readonly pickedMissing: readonly string[];
  /** Areas without a value that are not picked out. */
  readonly othersMissing: number;
  readonly benchmark: NamedValue | null;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
}

export interface DifferenceFacts {
  /** The rows it is about: more than one where the largest difference is shared. */
  readonly labels: readonly string[];
  readonly count: number;
  /** Size, without a sign, as shown; null where the areas are equal. */
  readonly absolute: string | null;
  /** Size in per cent of the reference, as shown; null where the reference is not above 0. */
  readonly relative: string | null;
  readonly direction: 'higher' | 'same' | 'lower';
  readonly reference: string;
  readonly other: string;
}

export interface PairFacts extends Subject {
  readonly reference: string;
  readonly other: string;
  /** The dimension the rows are values of, such as `cause`; empty where there is one row. */
  readonly dimension: string;
  readonly rows: number;
  readonly withBoth: number;
  readonly missing: number;
  readonly basis: Basis;
  readonly compared: number;
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  readonly largest: DifferenceFacts | null;
  /** Whether some rows are higher and some lower, by their values. */
  readonly mixed: boolean;
}
