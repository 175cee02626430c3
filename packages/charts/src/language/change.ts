import type { Trend, TrendJudgement } from '@commonweal/data/statistics';
import type { NoChange, NoTrend } from '../kit/change.js';
import type { About } from './phrases.js';

/** An area's change from an earlier number to a later one, as shown. */
export interface ChangeFacts {
  readonly name: string;
  readonly from: FigureInTime;
  readonly to: FigureInTime;
  readonly direction: 'higher' | 'same' | 'lower';
  /** Null if the data has no limits to test the difference by. */
  readonly isSignificant: boolean | null;
  /** Whether both figures look equal as shown, though they differ. */
  readonly asShown: boolean;
}

/** A figure with as much of its unit as a sentence needs, and its period as labelled in the data. */
export interface FigureInTime {
  readonly figure: string;
  readonly period: string;
}

/** Texts about change over time, in one language. */
export interface ChangePhrases {
  /** A period within a sentence: `2015 to 2017`. */
  readonly period: (label: string) => string;
  /** `healthy life expectancy fell significantly in York, from 56.9 years (2011 to 2013) to 53.8 (2018 to 2020)`. */
  readonly changedIn: (about: About, facts: ChangeFacts) => string;
  /** A recent trend in the field's own words: `Decreasing and getting worse`. */
  readonly trend: (trend: Trend, judgement: TrendJudgement) => string;
  /** Why there is no recent trend, as a sentence. */
  readonly noTrend: (reason: NoTrend) => string;
  /** What a recent trend is read from: the first and the last of its five years, as a sentence. */
  readonly trendBasis: (first: string, last: string) => string;
}

/** Arrows of recent trends, each beside its words; empty if there is none. */
export const TREND_GLYPHS: Readonly<Record<Trend, string>> = {
  increasing: '↗',
  decreasing: '↘',
  noSignificantChange: '→',
  cannotBeCalculated: '',
};

/** Why there is no change, as a sentence; `since`: the period that the author names. */
export type NoChangeWords = (reason: NoChange, since: string | null) => string;
