import type { Alike, ApartFacts, Extreme, NamedValue, Subject } from '@commonweal/charts/kit/facts.js';

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
  /** Whether it differs from the benchmark and looks equal to it. */
  readonly likeBenchmark: boolean;
}

export interface RankingFacts extends Subject {
  readonly areas: number;
  readonly ranked: number;
  readonly missing: number;
  /** Of those missing: areas with a text that could not be read as a number. */
  readonly unreadable: number;
  /** The areas that are not ranked. */
  readonly apart: readonly ApartFacts[];
  readonly ties: boolean;
  readonly picked: readonly PickedFacts[];
  /** Names of the areas picked out that have no value. */
  readonly pickedMissing: readonly string[];
  /** Names of those whose text could not be read. */
  readonly pickedUnreadable: readonly string[];
  /** Areas without a value that are not picked out, those whose text could not be read included. */
  readonly othersMissing: number;
  readonly othersUnreadable: number;
  readonly benchmark: NamedValue | null;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  readonly alike: Alike;
}
