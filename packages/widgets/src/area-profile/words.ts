import type { RowNoun } from '@commonweal/charts/kit/facts.js';
import type { ChangePhrases } from '@commonweal/charts/language/change.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Trend, TrendJudgement } from '@commonweal/data/statistics';
import type { AreaProfileFacts } from './facts.js';

/** Words that only this widget needs. */
export interface AreaProfileWords extends Words {
  finding(facts: AreaProfileFacts): string;
  /** The finding in short; null if no short form fits. */
  headline(facts: AreaProfileFacts): Headline | null;
  readonly profile: ProfileTexts;
  readonly changes: ChangePhrases;
}

export interface ProfileTexts {
  /** Of the column of indicators. */
  readonly indicator: string;
  /**
   * Of a column of trends: whether all are, or some or all are changes since an earlier period; with the area's name where
   * there are two.
   */
  trend(are: 'trends' | 'changes' | 'both', area: string | null): string;
  /** `Worse than in 2006–08`; without a judgement, `Higher than in 2006–08`. */
  changed(trend: Trend, judgement: TrendJudgement, since: string): string;
  /** What is set against what: `Leeds against England, among 15 areas in Yorkshire and The Humber`. */
  subtitle(set: {
    readonly areas: readonly string[];
    readonly benchmark: string | null;
    /** Null if it differs from indicator to indicator. */
    readonly peers: number | null;
    readonly noun: RowNoun;
    readonly place: string | null;
  }): string;
  /** Of the column of outcomes; with the area's name where there are two. */
  against(benchmark: string, area: string | null): string;
  /** Of the column of drawings, for screen readers. */
  range(peers: number | null): string;
  /** Over the ends of the drawings: `worst of 15`, `best of 15`. */
  ends(isJudged: boolean, peers: number | null): readonly [start: string, end: string];
  /** At the ends of a single drawing, where the header says otherwise. */
  readonly lowestHighest: readonly [start: string, end: string];
  /** How many events a value is made of. */
  count(shown: string): string;
  /** A drawing in words: its ends from left to right, and the middle half. */
  spread(
    isJudged: boolean,
    peers: number,
    ends: readonly [start: string, end: string],
    half: readonly [low: string, high: string],
  ): string;
  /** In place of a drawing, for screen readers. */
  readonly noRange: string;
  /** In place of a trend, where the data has one period. */
  readonly noEarlier: string;
  /** Marks in the legend. */
  readonly legend: { range(isJudged: boolean | null): string; readonly half: string };
  readonly notes: ProfileNotes;
}

export interface ProfileNotes {
  /** How each drawing is to be read. */
  scale(benchmark: string, isJudged: boolean | null): string;
  readonly percentiles: string;
  /** What a change is, where there is no recent trend. */
  readonly change: string;
  /** Indicators with too few areas for a range. */
  noRange(indicators: readonly string[]): string;
  /** Indicators of which too many areas have no value for a range. */
  sparse(indicators: readonly string[]): string;
  /** Indicators on which an area lies outside the range of the others. */
  outside(area: string, indicators: readonly string[]): string;
}
