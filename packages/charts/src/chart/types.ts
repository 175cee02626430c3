import type { Dataset, Indicator, Issue, MissingReason, Observation, Provenance } from '@commonweal/data';
import type { BenchmarkLine } from '../marks/benchmark-line.js';
import type { Mark } from '../marks/marks.js';
import type { OutcomeMark } from '../marks/outcome.js';
import type { MarkSign, Sign } from '../marks/sign.js';
import type { Spark } from '../marks/spark.js';
import type { Spine } from '../marks/spine.js';
import type { Plot } from '../plot/types.js';
import type { Tick } from './tick.js';

/**
 * Grammar 1: a chart that is a table. Everything a template, an image writer or a CSV writer shows is a field here,
 * ready to print: text is final, positions are percentages of the track (0 to 100, left to right).
 */
export interface TableChart {
  /** The headline: the author's, the finding in short, or what is measured. */
  readonly heading: string;
  /** What is measured, with unit, place and period; null where the heading says so already. */
  readonly subtitle: string | null;
  /** The generated sentence, or the author's. Empty only when there is nothing to report. */
  readonly finding: string;
  /** What to show of the finding under or beside the headline; empty where the headline says it all. */
  readonly reading: string;
  /** The headline figure, shown in large type; null if the chart has none. */
  readonly figure: LargeFigure | null;
  /** What the table contains and how it is sorted. */
  readonly caption: string;
  /** How the rows are ordered, as a sentence; also part of the caption. */
  readonly order: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows hidden by `show`, and the text of the button that expands or collapses them; null if there is no button. */
  readonly more: More | null;
  readonly legend: readonly LegendItem[];
  /** What the reader can leave out; absent if there is nothing to choose. */
  readonly filter?: Filter;
  /** Notes that change how the figures are read: always in sight, unlike the others. */
  readonly caveats: readonly string[];
  /** Those of the caveats that are about the drawing: beside a plain table they mean nothing. */
  readonly drawingCaveats: readonly string[];
  readonly notes: readonly string[];
  /** Quiet columns as sentences, for a table too narrow to show them. */
  readonly quietNotes: readonly string[];
  readonly source: Source;
  readonly issues: readonly Issue[];
  /** The observations shown, in display order; the download uses source order instead. */
  readonly shown: readonly ShownObservation[];
  /** The facts behind the finding: counts, ranks, extremes, differences. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A figure in large type. Its unit is as large only where it is part of the number, like `%`. */
export interface LargeFigure {
  /** `£21`, `2.3%`. */
  readonly value: string;
  /** What follows in body type: `per person`, `of working hours`; empty if nothing does. */
  readonly unit: string;
  /** Its values over time as a line without an axis, and from what to what it runs, in words; absent if there is none. */
  readonly over?: { readonly spark: Spark; readonly text: string };
}

/** A table, with a plot above it if the chart has one. The table holds all the data in the plot. */
export type Chart = TableChart & { readonly plot: Plot | null };

export type ColumnKind = 'area' | 'rank' | 'text' | 'number' | 'shade' | 'track';
export type SortDirection = 'ascending' | 'descending';

export interface Column {
  /** Stable within the chart: `area`, `rank`, `value`, or the label of a group. */
  readonly id: string;
  readonly kind: ColumnKind;
  readonly header: string;
  /** A second line in the header: the unit, or the period if this column has its own. */
  readonly detail: string | null;
  /** The heading that it is under with its neighbours; absent if there are no headings. */
  readonly group?: string;
  /** Secondary: in small type, and left out of a narrow table. */
  readonly isQuiet?: boolean;
  readonly sortable: boolean;
  readonly sorted: SortDirection | null;
  /** What the first press on the header does, where the header says it in sight: `A to Z`. */
  readonly hint?: string;
  /**
   * Tracks only: the axis, the lines drawn through every cell, and the length in characters of the longest value, which
   * is before the drawing.
   */
  readonly ticks: readonly Tick[];
  readonly lines: readonly BenchmarkLine[];
  readonly room: number;
  /** What is over the two ends of the drawings, if they have no axis: `worst of 15` and `best of 15`. */
  readonly ends?: readonly [start: string, end: string];
  /** The mark that stands for this column's values in the track beside it, shown in the header. */
  readonly sign?: MarkSign;
}

export type RowKind = 'plain' | 'benchmark' | 'comparator';

export interface Row {
  /** The area key, or the row's label if rows are not areas. Unique within the chart. */
  readonly key: string;
  readonly kind: RowKind;
  /** Highlighted by the author (`area`). */
  readonly highlighted: boolean;
  /** The heading that it is under with its neighbours; absent if there are no headings. */
  readonly group?: string;
  /** The text of the row header, where the cells are only made when they are asked for. */
  readonly name?: string;
  /** One per column, in column order. The cell in the `area` column is the row header. */
  readonly cells: readonly Cell[];
}

interface CellBase {
  /** The cell's visible text. */
  readonly text: string;
  /** A second, less prominent line: confidence limits, an outcome word, an age group. */
  readonly detail: string | null;
  /** Text for screen readers where it differs from `text` and `detail`; null means read those out. */
  readonly spoken: string | null;
  readonly missing: MissingReason | null;
}
export interface TextCell extends CellBase {
  readonly kind: 'text';
  /** A line of values without an axis, before the text. */
  readonly spark?: Spark;
  /** Whether the text says something good or bad, in the colour of that outcome. */
  readonly tone?: 'better' | 'worse';
}
export interface ShadeCell extends CellBase {
  readonly kind: 'shade';
  /**
   * Step of the ramp, 0 = faintest, and the number of steps; null if the value has no class (missing, or a benchmark or
   * comparator).
   */
  readonly step: number | null;
  readonly steps: number;
  /** Glyph and word of the outcome, if cells are shaded by outcome. */
  readonly outcome: OutcomeMark | null;
  /** Glyph and words of a difference from the benchmark, in a cell that is shaded by its value. */
  readonly sign?: OutcomeMark;
}
export interface TrackCell extends CellBase {
  readonly kind: 'track';
  /** What only the drawing shows, such as confidence limits: read out after `text`, not in place of it. */
  readonly spoken: string | null;
  readonly marks: readonly Mark[];
  /** The place of a value among those of other areas, in place of marks. */
  readonly spine?: Spine;
}
export type Cell = TextCell | ShadeCell | TrackCell;

/** One legend entry. `text` explains the sign; `detail` gives the count. */
export interface LegendItem {
  readonly sign: Sign;
  readonly text: string;
  readonly detail: string | null;
  /**
   * The columns the entry applies to, if other columns have different signs: used as a title above entries that share
   * it.
   */
  readonly of?: string;
}

export interface More {
  /** Zero once the reader has expanded them. */
  readonly hidden: number;
  /** The button's row goes before the row with this index. */
  readonly before: number;
  readonly label: string;
}

/** A choice of the reader's that leaves out rows and columns. */
export interface Filter {
  readonly label: string;
  readonly isOn: boolean;
  /** What is left while it is on; otherwise empty. */
  readonly status: string;
}

/** Where the figures come from, and the metadata behind it, which downloads include. */
export interface Source {
  /** The sentence in sight, in parts: names of publisher and title, licence, and attribution if it says more. */
  readonly statement: readonly LinkedText[];
  /** What else is known: period, release, time of update, method. */
  readonly lines: readonly SourceLine[];
  readonly provenance: Provenance;
  readonly indicator: Indicator;
  /** The data owner's rules for suppressing small counts. */
  readonly suppression: Dataset['suppression'];
  /** Names of the benchmark and comparators, or their codes where several areas share a name. */
  readonly benchmark: string | null;
  readonly comparators: readonly string[];
}
/** Part of a sentence. `href` has passed the URL check; null for text that is no link. */
export interface LinkedText {
  readonly text: string;
  readonly href: string | null;
  /** Whether the author may have put it in words, in another language than the chart's. */
  readonly authored?: boolean;
}
export interface SourceLine {
  readonly label: string;
  readonly text: string;
}

/** An observation as shown, with its rank, outcome and difference where the chart gives them. */
export interface ShownObservation {
  readonly observation: Observation;
  readonly rank: string | null;
  readonly outcome: string | null;
  readonly difference: string | null;
  /** Position among the rows selected from the source, from 0; null if the source has no such row. */
  readonly place: number | null;
}
