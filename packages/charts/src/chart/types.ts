import type { Dataset, Indicator, Issue, MissingReason, Observation, Provenance } from '@commonweal/data';
import type { BenchmarkLine } from '../marks/benchmark-line.js';
import type { Mark } from '../marks/marks.js';
import type { OutcomeMark } from '../marks/outcome.js';
import type { Sign } from '../marks/sign.js';
import type { Plot } from '../plot/types.js';
import type { Tick } from './tick.js';

/**
 * Grammar 1: a chart that is a table. Everything a template, a picture writer or a CSV writer shows is a
 * field here, ready to print: texts are final, positions are per cent of the track (0 to 100, left to right).
 */
export interface TableChart {
  readonly heading: string;
  /** The computed sentence, or the author's. Empty only when there is nothing to say. */
  readonly finding: string;
  /** The figure of a chart that has one, with its unit, set in large type; null in any other. */
  readonly figure: string | null;
  /** What the table holds and how it is ordered. */
  readonly caption: string;
  /** How the rows are ordered, as a sentence; also part of the caption. */
  readonly order: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows held back by `show`, and the text of the button that opens them, or hides them again; null without either. */
  readonly more: More | null;
  readonly key: readonly KeyItem[];
  readonly notes: readonly string[];
  readonly source: Source;
  readonly issues: readonly Issue[];
  /** What is shown, in the shown order; the download puts it in the order of the source. */
  readonly shown: readonly ShownObservation[];
  /** The facts a finding is written from: counts, ranks, extremes, differences. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A table, and the plot above it where the chart has one. The table holds all that the plot shows. */
export type Chart = TableChart & { readonly plot: Plot | null };

export type ColumnKind = 'area' | 'text' | 'number' | 'shade' | 'track';
export type SortDirection = 'ascending' | 'descending';

export interface Column {
  /** Stable within the chart: `area`, `rank`, `value`, or the label of a group. */
  readonly id: string;
  readonly kind: ColumnKind;
  readonly header: string;
  /** A second line in the header: the unit, or the period where it is the column's own. */
  readonly detail: string | null;
  readonly sortable: boolean;
  readonly sorted: SortDirection | null;
  /** Of a track: its axis, the lines drawn through every cell, and the room kept beyond 100%, in characters. */
  readonly ticks: readonly Tick[];
  readonly lines: readonly BenchmarkLine[];
  readonly room: number;
}

export type RowKind = 'plain' | 'benchmark' | 'comparator';

export interface Row {
  /** The area key, or the row's label where rows are not areas. Unique within the chart. */
  readonly key: string;
  readonly kind: RowKind;
  /** Picked out by the author (`area`). */
  readonly picked: boolean;
  /** One for each column, in the columns' order. The cell of the `area` column is the row header. */
  readonly cells: readonly Cell[];
}

interface CellBase {
  /** What stands in the cell. */
  readonly text: string;
  /** A second, quieter line: limits, an outcome word, an age group. */
  readonly detail: string | null;
  /** What is read aloud where it differs from `text` and `detail`; null: read them as they stand. */
  readonly spoken: string | null;
  readonly missing: MissingReason | null;
}
export interface TextCell extends CellBase {
  readonly kind: 'text';
}
export interface ShadeCell extends CellBase {
  readonly kind: 'shade';
  /** Step of the ramp, 0 = lightest, and the number of steps; null when not classed (missing, set apart). */
  readonly step: number | null;
  readonly steps: number;
  /** Glyph and word of the outcome when shaded by outcome. */
  readonly outcome: OutcomeMark | null;
}
export interface TrackCell extends CellBase {
  readonly kind: 'track';
  readonly marks: readonly Mark[];
}
export type Cell = TextCell | ShadeCell | TrackCell;

/** One entry of the key. `text` says what the sign means; `detail` gives the count. */
export interface KeyItem {
  readonly sign: Sign;
  readonly text: string;
  readonly detail: string | null;
  /** The columns that it is of, where others have signs of their own: a title over those that have the same. */
  readonly of?: string;
}

export interface More {
  /** Zero when the reader has opened them. */
  readonly hidden: number;
  /** Index of the row before which the button's row stands. */
  readonly before: number;
  readonly label: string;
}

/** The lines of the footer, and what they are written from, which a download states. */
export interface Source {
  readonly lines: readonly SourceLine[];
  readonly provenance: Provenance;
  readonly indicator: Indicator;
  /** What the owner of the data asks for with small counts. */
  readonly suppression: Dataset['suppression'];
  /** Names of the areas set apart, or codes where a name is that of more than one area. */
  readonly benchmark: string | null;
  readonly comparators: readonly string[];
}
/** `href` has passed the URL check. */
export interface SourceLine {
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
}

/** An observation as shown: its rank, outcome and difference where the chart states one. */
export interface ShownObservation {
  readonly observation: Observation;
  readonly rank: string | null;
  readonly outcome: string | null;
  readonly difference: string | null;
  /** Counted from 0 among what was chosen of the source; null for what the source has no row for. */
  readonly place: number | null;
}
