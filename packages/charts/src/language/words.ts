import type { MissingReason } from '@commonweal/data';
import type { LinkedText, SortDirection } from '../chart/types.js';
import type { RowNoun, Subject } from '../kit/facts.js';
import type { OutcomeMark } from '../marks/outcome.js';
import type { OutcomeTone } from '../marks/tones.js';
import type { ChoosingWords } from './choosing.js';
import type { ContextWords } from './context.js';
import type { ReaderNotes } from './reader-notes.js';

/** Why areas are not compared: they have no limits of their own, the benchmark has no figure, or some of each. */
export type Lacking = 'limits' | 'benchmark' | 'both';

/**
 * One language: every computed or built-in text. Numbers passed as text are final, numbers passed as numbers
 * are counts. To add a language, add one more file that implements this.
 */
export interface Words {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly labels: Labels;
  readonly states: States;
  /** Notes for readers of a chart with missing parts. */
  readonly readers: ReaderNotes;
  /** Reasons for a missing number: the text in the cell, and its meaning in the legend. */
  readonly missing: Readonly<Record<MissingReason, { readonly cell: string; readonly meaning: string }>>;
  /** Flags of the Government Analysis Function, by lower-case letter. */
  readonly flags: ReadonlyMap<string, string>;
  readonly outcomes: Readonly<Record<OutcomeTone, Omit<OutcomeMark, 'tone'>>>;

  number(value: number, decimals: number): string;
  /** A displayed number with its full unit. */
  withUnit(shown: string, unit: string): string;
  /** A unit on its own. */
  unit(unit: string): string;
  /** The part of a unit to repeat once it has been given in full. */
  shortUnit(unit: string): string;
  /**
   * A number in a cell, on an axis or in a legend, under a heading that gives the unit; `all`: beside columns
   * of other units.
   */
  inCell(shown: string, unit: string, all?: boolean): string;
  list(items: readonly string[]): string;
  capitalise(text: string): string;
  /** A time (ISO 8601) in everyday form, in UK time; any other text stays as it is. */
  dateAndTime(iso: string): string;
  /** A period in this language: labels in the data are in English. */
  period(label: string): string;

  /** The measure as a heading. */
  heading(subject: Subject, title: string | null): string;
  /** The measure and its unit, for a subtitle: `sickness absence` and `percentage of working hours`. */
  described(subject: Subject, title: string | null): Described;
  /** A label from the data after others in a list. */
  label(text: string): string;
  /** `dimension` is the dimension that the rows are values of; null if they are areas. */
  caption(subject: Subject, dimension: string | null, columns: readonly string[], order: string): string;
  /** A sentence for a table that is only partly rendered. */
  rowsShown(shown: number, all: number): string;
  /** A sentence about what the rows are sorted by. */
  order(by: SortedBy, header: string, direction: SortDirection): string;

  /** The sentence that names a source and its licence, each null if unknown; empty if both are. */
  sourceStatement(source: LinkedText | null, licence: LinkedText | null): LinkedText[];
  /** The type and size of a file: `CSV, 1 KB`. */
  fileSize(type: string, bytes: number): string;

  /** `63.1 to 66.6`. */
  range(from: string, to: string): string;
  /** `95% confidence limits`. */
  confidence(level: number): string;
  limitsSpoken(from: string, to: string, level: number): string;
  /** Limits in the data that do not fit their value; empty if one is missing. */
  limitsUnused(from: string, to: string): string;
  legendCount(count: number, unitOfCount: RowNoun | 'value'): string;
  /** `lacking`: why some areas are not compared; `benchmark` is empty if there is none. */
  legendOutcome(tone: OutcomeTone, benchmark: string, lacking?: Lacking): string;
  /** A name with its value: `UK 2.0`. */
  named(name: string, shown: string): string;

  readonly notes: Notes;
  readonly longTable: LongTableWords;
  readonly choosing: ChoosingWords;
  readonly context: ContextWords;
}

/** What a table says that is too long for all its rows to be in the page. Rows count from 1. */
export interface LongTableWords {
  /** The label of the search field. */
  readonly search: string;
  /** What the browser's own functions do not reach. */
  readonly limits: string;
  /** Which row is the first in view. */
  position(row: number, rows: number): string;
  /** How many rows have the reader's text in their names. */
  found(count: number, rows: number, text: string): string;
  /** On paper: the rows from one to another, of all. */
  printed(from: number, to: number, rows: number): string;
}

/** The words around a chart, which every view has. */
export type ViewWords = Pick<Words, 'lang' | 'labels' | 'states'>;

/** The words of a table too long for all its rows to be in the page. */
export type ManyRowsWords = Pick<Words, 'longTable' | 'rowsShown'>;

/** What a subtitle says is measured, in which unit; the unit is empty if there is none. */
export interface Described {
  readonly measure: string;
  readonly unit: string;
}

/** Source order, a column of names or values, or ranks that count from the highest or the lowest value. */
export type SortedBy = 'source' | 'name' | 'value' | 'highest' | 'lowest';

export interface Labels {
  readonly area: string;
  readonly rank: string;
  readonly value: string;
  readonly difference: string;
  readonly outcome: string;
  readonly benchmark: string;
  readonly comparator: string;
  readonly notRanked: string;
  readonly notGiven: string;
  readonly source: string;
  readonly period: string;
  readonly release: string;
  /** Before the time of a file that is updated live. */
  readonly asAt: string;
  readonly method: string;
  readonly legend: string;
  /** Over the notes, and what else is known of the source. */
  readonly about: string;
  /** The button that downloads the data; its type and size follow. */
  readonly download: string;
  readonly technicalCode: string;
  /** The button that fetches a file again. */
  readonly tryAgain: string;
  /** Under a chart where a part of the script did not load. */
  readonly partFailed: string;
  /** The visible instruction for the buttons that select an area. */
  readonly instruction: string;
}

/** Text in place of a widget, or above it, in each state. */
export interface States {
  readonly loading: string;
  readonly partial: string;
  readonly empty: string;
  readonly stale: string;
  readonly error: string;
}

export interface Notes {
  comparedByLimits(benchmark: string, level: number): string;
  /** For two local areas, neither of them exact. */
  comparedByOverlap(level: number): string;
  readonly allEqual: string;
  /** For values that differ but look equal. */
  readonly allEqualAsShown: string;
  readonly equalAsShown: string;
  /** For limits that, once rounded, no longer show why areas compare as they do. */
  readonly limitsBeforeRounding: string;
}
