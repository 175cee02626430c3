import type { MissingReason } from '@commonweal/data';
import type { SortDirection } from '../chart/types.js';
import type { RowNoun, Subject } from '../kit/facts.js';
import type { OutcomeMark } from '../marks/outcome.js';
import type { OutcomeTone } from '../marks/tones.js';
import type { ChoosingWords } from './choosing.js';
import type { ReaderNotes } from './reader-notes.js';

/** Why areas are not compared: without limits of their own, without a figure of the benchmark, or some of each. */
export type Lacking = 'limits' | 'benchmark' | 'both';

/**
 * One language: every text that is computed or built in. Numbers that come as text are final, numbers that
 * come as numbers are counts. A new language is one more file that fills this.
 */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  readonly labels: Labels;
  readonly states: States;
  /** Of a chart of which something could not be had. */
  readonly readers: ReaderNotes;
  /** Reasons for a missing number: what stands in the cell, and what the legend says of it. */
  readonly missing: Readonly<Record<MissingReason, { readonly cell: string; readonly meaning: string }>>;
  /** Flags of the Government Analysis Function, by their lower-case letter. */
  readonly flags: ReadonlyMap<string, string>;
  readonly outcomes: Readonly<Record<OutcomeTone, Omit<OutcomeMark, 'tone'>>>;

  number(value: number, decimals: number): string;
  /** A shown number with its unit, whole. */
  withUnit(shown: string, unit: string): string;
  /** A unit as it stands by itself. */
  unit(unit: string): string;
  /** What of a unit is said again where the whole has been said. */
  shortUnit(unit: string): string;
  /** A number in a cell, on an axis or in a legend, under a heading that states the unit; `all`: beside columns of other units. */
  inCell(shown: string, unit: string, all?: boolean): string;
  list(items: readonly string[]): string;
  capitalise(text: string): string;
  /** A time (ISO 8601) as people write it, in the time of the United Kingdom; the text itself where it is none. */
  dateAndTime(iso: string): string;
  /** A period as the language writes it: the label in the data is English. */
  period(label: string): string;

  heading(subject: Subject, title: string | null): string;
  /** `dimension` is what the rows are values of; null where they are areas. */
  caption(subject: Subject, dimension: string | null, columns: readonly string[], order: string): string;
  /** Of a table that is drawn in part, as a sentence. */
  rowsShown(shown: number, all: number): string;
  /** Of the button that draws the next rows. */
  nextRows(count: number): string;
  /** What the rows are sorted by, as a sentence. */
  order(by: SortedBy, header: string, direction: SortDirection): string;

  /** `63.1 to 66.6`. */
  range(from: string, to: string): string;
  /** `95% confidence limits`. */
  confidence(level: number): string;
  limitsSpoken(from: string, to: string, level: number): string;
  /** Limits as the data gives them, which do not fit their value; empty where one is missing. */
  limitsUnused(from: string, to: string): string;
  legendCount(count: number, unitOfCount: RowNoun | 'value'): string;
  /** `lacking`: what the areas that are not compared have not; the benchmark's name is empty where there is none. */
  legendOutcome(tone: OutcomeTone, benchmark: string, lacking?: Lacking): string;
  /** A name with its value: `UK 2.0`. */
  named(name: string, shown: string): string;

  readonly notes: Notes;
  readonly choosing: ChoosingWords;
}

/** The order of the source, a column of names or values, or ranks: best first, or just highest first. */
export type SortedBy = 'source' | 'name' | 'value' | 'best' | 'highest';

export interface Labels {
  readonly area: string;
  readonly rank: string;
  readonly value: string;
  readonly comparison: string;
  readonly difference: string;
  readonly outcome: string;
  readonly benchmark: string;
  readonly comparator: string;
  readonly benchmarkUnranked: string;
  readonly comparatorUnranked: string;
  readonly notRanked: string;
  readonly notGiven: string;
  readonly source: string;
  readonly period: string;
  readonly release: string;
  /** Before the time at which a live file was as it is shown. */
  readonly asAt: string;
  readonly licence: string;
  readonly method: string;
  readonly attribution: string;
  readonly legend: string;
  readonly notes: string;
  readonly downloadCsv: string;
  readonly technicalCode: string;
  /** The button that asks for a file again. */
  readonly tryAgain: string;
  /** The visible line of instruction on the buttons that select an area. */
  readonly instruction: string;
}

/** What stands in a widget's place, or over it, in each state. */
export interface States {
  readonly loading: string;
  readonly partial: string;
  readonly empty: string;
  readonly stale: string;
  readonly error: string;
}

export interface Notes {
  comparedByLimits(benchmark: string, level: number): string;
  /** Of two local areas, neither of them exact. */
  comparedByOverlap(level: number): string;
  readonly allEqual: string;
  /** Of values that differ and do not look so. */
  readonly allEqualAsShown: string;
  readonly equalAsShown: string;
  /** Of limits that, as they are shown, do not say what they are compared by. */
  readonly limitsBeforeRounding: string;
}
