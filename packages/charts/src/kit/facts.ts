/** What a finding is written from. Texts are as shown; numbers are counts, ranks and places. */

/** The lowest or highest value as shown, and every area that has this very value, in the source's order. */
export interface Extreme {
  readonly shown: string;
  readonly areas: readonly string[];
  readonly count: number;
}

export interface NamedValue {
  readonly name: string;
  readonly shown: string;
}

/** Whether all values are equal, or differ and look equal as they are shown; null where they look different. */
export type Alike = 'equal' | 'shown' | null;

/** An area set apart; `shown` is null where it has no value, and `unreadable` says that a text there could not be read. */
export interface ApartFacts {
  readonly name: string;
  readonly shown: string | null;
  readonly unreadable: boolean;
}

/** How areas were set against the benchmark: by their limits, by their values alone, or not at all. */
export type Basis = 'limits' | 'values' | null;

/** What the rows are that a finding counts: areas, or parts of all areas such as the tenths of a measure of deprivation. */
export type RowNoun = 'area' | 'decile' | 'quintile' | 'quartile' | 'group';

/** What every finding starts from. */
export interface Subject {
  readonly noun: RowNoun;
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
  readonly unit: string;
  readonly areas: number;
  readonly withValue: number;
  readonly missing: number;
  /** Of those missing: areas with a text that could not be read as a number. */
  readonly unreadable: number;
  /** The areas that are not counted. */
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
  /** Areas that are higher or lower than the benchmark, and look equal to it. */
  readonly likeBenchmark: number;
}

/** A size as shown; `less`: the size is less than this, the smallest that is shown. */
export interface SizeFacts {
  readonly shown: string;
  readonly less: boolean;
}

export interface DifferenceFacts {
  /** The rows it is about: more than one where the largest difference is shared. */
  readonly labels: readonly string[];
  readonly count: number;
  /** Size, without a sign, as shown; null where the areas are equal. */
  readonly absolute: SizeFacts | null;
  /** Size in per cent of the reference, as shown; null where the reference is not above 0 or the other value below it. */
  readonly relative: SizeFacts | null;
  readonly direction: 'higher' | 'same' | 'lower';
  readonly reference: string;
  readonly other: string;
  readonly unit: string;
  /** Whether the two differ and look equal. */
  readonly asShown: boolean;
}
