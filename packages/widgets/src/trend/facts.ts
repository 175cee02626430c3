import type { NoChange, NoTrend } from '@commonweal/charts/kit/change.js';
import type { Alike, ApartFacts, Extreme, ProvisionalFacts, Subject } from '@commonweal/charts/kit/facts.js';
import type { Trend, TrendJudgement } from '@commonweal/data/statistics';

/** A figure as shown, with the label of its period. */
export interface ShownInTime {
  readonly shown: string;
  readonly period: string;
}

/** A change from an earlier figure to the latest. */
export interface AreaChange {
  readonly from: ShownInTime;
  readonly to: ShownInTime;
  readonly direction: 'higher' | 'same' | 'lower';
  /** Null without limits to test by. */
  readonly isSignificant: boolean | null;
  /** Whether the two differ but look equal as shown. */
  readonly asShown: boolean;
}

/** The line that a chart is about. */
export interface MainFacts {
  readonly name: string;
  readonly group: string | null;
  /** Null without any figure; `isLatest`: of the chart's latest period. */
  readonly latest: (ShownInTime & { readonly isLatest: boolean }) | null;
  readonly change: AreaChange | null;
  /** The benchmark's figure of the same period, and on which side of it the latest is by its limits. */
  readonly benchmark: {
    readonly name: string;
    readonly shown: string;
    readonly side: 'higher' | 'similar' | 'lower' | null;
    readonly asShown: boolean;
    /** Whether it may still change though the latest figure does not. */
    readonly provisional: ProvisionalFacts | null;
  } | null;
  readonly trend: {
    readonly trend: Trend;
    readonly judgement: TrendJudgement;
    readonly reason: NoTrend | null;
  };
}

/** The facts in the finding of a trend. Counts leave out the benchmark and the comparators. */
export interface TrendFacts extends Subject {
  /** The lines that the finding is about. */
  readonly lines: number;
  /** Null if it is about several. */
  readonly main: MainFacts | null;
  /** The latest period, where the finding is of its figures alone; null otherwise. */
  readonly ofLatest: string | null;
  /** Lines without any figure, or without one of that period, and those of them whose texts are no numbers. */
  readonly missing: number;
  readonly unreadable: number;
  readonly apart: readonly ApartFacts[];
  /** Of the lines that have a figure of the latest period. */
  readonly lowest: Extreme | null;
  readonly highest: Extreme | null;
  readonly alike: Alike;
  /** The two periods compared, by their labels; null if no line has two. */
  readonly between: readonly [from: string, to: string] | null;
  /** Why no line has a change; empty if one has. */
  readonly noChange: readonly NoChange[];
  /** Lines compared between those, and those of them whose difference could be tested. */
  readonly compared: number;
  readonly tested: number;
  /** The name of the only line tested, or compared where none could be; null if there are several, or none. */
  readonly onlyCompared: string | null;
  readonly rose: number;
  readonly fell: number;
  readonly unchanged: number;
  /** By value alone. */
  readonly higher: number;
  readonly lower: number;
  /** Of the figures compared, or of the latest ones where none are; null if none of them is. */
  readonly provisional: ProvisionalFacts | null;
  /** Whether lines are of areas by groups, and not of areas alone. */
  readonly ofGroups: boolean;
}
