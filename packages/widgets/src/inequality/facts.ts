import type { DifferenceFacts, Extreme, Subject } from '@commonweal/charts/kit/facts.js';
import type { NoSlope } from '@commonweal/data';
import type { Part } from './part.js';

/** Why no line is fitted: `groups` are those without a figure, by name, of so many in all. */
export interface Refusal {
  readonly reason: NoSlope;
  readonly groups: readonly string[];
  readonly of: number;
}

/** Limits as shown. */
export type ShownLimits = readonly [lower: string, upper: string];

/** The gap between the two groups at the ends: the most deprived against the least. */
export interface GapFacts {
  readonly difference: DifferenceFacts;
  /** Null without limits of both to test by. */
  readonly isSignificant: boolean | null;
}

/** The slope index, and the relative index of the same line. */
export interface SlopeFacts {
  /** From the most to the least deprived end of the line: its size, its direction and both ends as shown. */
  readonly index: DifferenceFacts;
  readonly limits: ShownLimits | null;
  /** How many times the value at the most deprived end the other one is; null where that has no meaning. */
  readonly ratio: string | null;
  readonly ratioLimits: ShownLimits | null;
  readonly isWeighted: boolean;
}

/** How the slope index changed, whose figures have their signs. */
export interface SlopeChange {
  readonly from: { readonly shown: string; readonly period: string };
  readonly to: { readonly shown: string; readonly period: string };
  /**
   * That of its size, `same` where both look equal, or `reversed` where the line ran the other way: sizes are then not
   * compared.
   */
  readonly direction: 'higher' | 'same' | 'lower' | 'reversed';
  /** Whether both look equal as shown, though they differ. */
  readonly asShown: boolean;
  readonly isSignificant: boolean | null;
  /** The relative index of both periods, which can change the other way; null where one has none. */
  readonly ratios: readonly [from: string, to: string] | null;
}

/** The facts in the finding of an inequality chart. */
export interface InequalityFacts extends Subject {
  readonly part: Part;
  /** Null if the data names no place. */
  readonly place: string | null;
  /** Groups there are, those without a figure, and those of them whose texts are no numbers. */
  readonly groups: number;
  readonly missing: number;
  readonly unreadable: number;
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  /** Null where the order of the groups is not known, or one at an end has no figure. */
  readonly gap: GapFacts | null;
  readonly slope: SlopeFacts | null;
  readonly refusal: Refusal | null;
  /** Whether the finding is of the latest of several periods alone, which `period` then names. */
  readonly ofLatest: boolean;
  /** Over time alone; null for one period, and where no two periods can be compared. */
  readonly change: SlopeChange | null;
}
