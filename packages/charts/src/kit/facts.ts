/** Facts that findings are written from. Texts are as shown; numbers are counts, ranks and positions. */

/** The lowest or highest value as shown, with every area that has exactly this value, in source order. */
export interface Extreme {
  readonly shown: string;
  readonly areas: readonly string[];
  readonly count: number;
}

export interface NamedValue {
  readonly name: string;
  readonly shown: string;
}

/** `equal` if all values are equal, `shown` if they differ but are shown as the same text, otherwise null. */
export type Alike = 'equal' | 'shown' | null;

/**
 * The benchmark or a comparator. `shown` is null if it has no value; `unreadable` means that its cell held text that is
 * not a number.
 */
export interface ApartFacts {
  readonly name: string;
  readonly shown: string | null;
  readonly unreadable: boolean;
}

/** How areas were compared with the benchmark: by confidence limits, by value alone, or not at all. */
export type Basis = 'limits' | 'values' | null;

/** What the rows of a finding are: areas, or parts of all areas such as tenths by deprivation. */
export type RowNoun = 'area' | 'decile' | 'quintile' | 'quartile' | 'group';

/** Common to every finding. */
export interface Subject {
  readonly noun: RowNoun;
  /** Worded for the middle of a sentence; empty if unknown. */
  readonly indicator: string;
  readonly unit: string;
  readonly period: string | null;
  /** Labels of the groups that all figures share, such as `Women`. */
  readonly fixed: readonly string[];
}

/** The figures told that are provisional. */
export interface ProvisionalFacts {
  /** Of those told of their areas and periods: the only one, all, or some. */
  readonly number: 'one' | 'all' | 'some';
  /** Labels of their periods, as far as these do not say so. */
  readonly periods: readonly string[];
  /** Names of their areas, where areas tell them apart. */
  readonly areas: readonly string[];
}

/** One column of areas compared with the benchmark. Counts exclude the benchmark and comparators. */
export interface GroupFacts {
  /** The column's label; null if it is the only column. */
  readonly group: string | null;
  readonly unit: string;
  readonly areas: number;
  readonly withValue: number;
  readonly missing: number;
  /** Included in `missing`: areas whose text is not a number. */
  readonly unreadable: number;
  /** The benchmark and comparators, which are not counted. */
  readonly apart: readonly ApartFacts[];
  readonly benchmark: NamedValue | null;
  readonly basis: Basis;
  readonly compared: number;
  readonly higher: number;
  readonly similar: number;
  readonly lower: number;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  readonly alike: Alike;
  /** Number of areas that are higher or lower than the benchmark but shown as the same number. */
  readonly likeBenchmark: number;
}

/** A size as shown. With `less`, the actual size is smaller than this, the smallest that can be shown. */
export interface SizeFacts {
  readonly shown: string;
  readonly less: boolean;
}

export interface DifferenceFacts {
  /** The rows described: more than one if several share the largest difference. */
  readonly labels: readonly string[];
  readonly count: number;
  /** Unsigned size as shown; null if the two values are equal. */
  readonly absolute: SizeFacts | null;
  /**
   * Size as a percentage of the reference, as shown; null if the reference is 0 or less, or the other value is
   * negative.
   */
  readonly relative: SizeFacts | null;
  readonly direction: 'higher' | 'same' | 'lower';
  readonly reference: string;
  readonly other: string;
  readonly unit: string;
  /** Whether the two differ but are shown as the same number. */
  readonly asShown: boolean;
}
