import type { OutcomeMark } from '../marks/outcome.js';
import type { PlotLook } from './series-style.js';

/**
 * Grammar 2: a plot, which always has its table under it. Positions are percentages of a frame, 0 to 100: left to right
 * along x, top to bottom along y. Heights are fixed in ems of the widget's text, so that vertical distances are known
 * before rendering and labels can be placed by the model. Everything is ready to print: text is final.
 */
export interface Plot {
  /** Height of each frame, in ems, at every width. */
  readonly height: number;
  readonly gutters: Gutters;
  readonly x: XAxis;
  readonly y: YAxis;
  /** One, or small multiples: several on one scale, each with a heading. */
  readonly panels: readonly Panel[];
  /** Panels after this many can be opened, under this text; null if all are shown. */
  readonly more: { readonly after: number; readonly label: string } | null;
  /** What lines and signs mean, where neither readout nor labels say so. */
  readonly legend: readonly PlotLegendEntry[];
  /** The row that names the point under the pointer; null for small multiples. */
  readonly readout: Readout | null;
  /** The text that opens the table under the plot: `Table of these figures`. */
  readonly tableLabel: string;
  /** How the area of a line is chosen by keyboard, in a page that has a choice; absent where lines are not areas. */
  readonly choosing?: PlotChoosing;
  /** A sentence under the plot: what the panels have in common; null if there is nothing to say. */
  readonly note: string | null;
}

/** Room beside each frame, in ems: at its start for the axis, at its end for labels by container step. */
export interface Gutters {
  readonly start: number;
  /** Under 30em, under 44em, and wider. */
  readonly end: readonly [narrow: number, middle: number, wide: number];
}

/**
 * From which width of the container something is shown: 1 always, 2 from 24em, 3 from 44em, 4 from 56em. What a narrow
 * container shows, a wider one shows too.
 */
export type Priority = 1 | 2 | 3 | 4;

export interface XAxis {
  readonly ticks: readonly XTick[];
  /** What is under the ticks: `Most deprived` at the start, `Least deprived` at the end. */
  readonly captions: readonly { readonly anchor: Anchor; readonly text: string }[];
}
export interface XTick {
  readonly at: number;
  readonly label: string;
  readonly priority: Priority;
}

export interface YAxis {
  readonly ticks: readonly YTick[];
}
export interface YTick {
  readonly at: number;
  readonly label: string;
  /** The line that lines are read from: zero, or else the lowest tick. */
  readonly isBase: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Panel {
  /** Null for the only one, whose heading is the chart's. */
  readonly heading: PanelHeading | null;
  /** In painting order. */
  readonly layers: readonly Layer[];
  /** Labels in the gutter after the frame: under 30em, under 44em, and wider. All empty in small multiples. */
  readonly labels: readonly [narrow: EndLabels, middle: EndLabels, wide: EndLabels];
  /** Words inside the frame. */
  readonly texts: readonly PlotText[];
}

/** The heading of a panel, with its latest value. */
export interface PanelHeading {
  readonly text: string;
  /** Empty if there is none. */
  readonly value: string;
  readonly outcome: OutcomeMark | null;
  /** The words for its recent trend; null where no panel has one. */
  readonly trend: string | null;
  readonly isHighlighted: boolean;
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A stretch of points without a gap or a break. */
export type Run<P = PlotPoint> = readonly P[];

/** A line. A gap or a break ends one run and starts the next: nothing is drawn across it. */
export interface LineLayer {
  readonly kind: 'line';
  readonly look: PlotLook;
  readonly runs: readonly Run[];
  /** Stretches that end in a provisional value: dotted. */
  readonly provisional: readonly Run[];
  /** The area whose line it is: a reader who points at the line means the area. Absent where it is not one area's. */
  readonly area?: LineArea;
}
/** An area by its key, which is its code where it has one, and its name. */
export interface LineArea {
  readonly key: string;
  readonly name: string;
  /** The column of the table that has the line's figures, from 0. */
  readonly column: number;
}
/** Words for choosing the area of a line by keyboard. */
export interface PlotChoosing {
  /** What is chosen: `Area`. */
  readonly label: string;
  readonly instruction: string;
  /** After the line of the chosen area: `selected`. */
  readonly selected: string;
}
/** The area between two limits along x, split into runs like a line. Its edges carry it; its fill only joins them. */
export interface BandLayer {
  readonly kind: 'band';
  readonly look: PlotLook;
  readonly runs: readonly Run<PlotInterval>[];
}
/** Points, in the shape of their look. */
export interface PointsLayer {
  readonly kind: 'points';
  readonly look: PlotLook;
  /** Hollow: provisional, or no different from the benchmark. */
  readonly points: readonly (PlotPoint & { readonly isHollow: boolean })[];
  readonly isLarge: boolean;
}
/** Intervals of points that stand alone. */
export interface WhiskersLayer {
  readonly kind: 'whiskers';
  readonly look: PlotLook;
  readonly whiskers: readonly PlotInterval[];
}
/** A line across the whole frame: a benchmark along x; a break in all series, between two periods, along y. */
export interface RuleLayer {
  readonly kind: 'rule';
  readonly look: PlotLook;
  readonly along: 'x' | 'y';
  readonly at: number;
}
/** A cross at each period without a figure: on the axis, or where the line of a look would be. */
export interface MissingLayer {
  readonly kind: 'missing';
  readonly look: PlotLook | 'axis';
  readonly at: readonly PlotPoint[];
}
/** A bracket after the frame: the height between two positions. */
export interface BracketLayer {
  readonly kind: 'bracket';
  readonly from: number;
  readonly to: number;
}
export type Layer =
  LineLayer | BandLayer | PointsLayer | WhiskersLayer | RuleLayer | MissingLayer | BracketLayer;

/** An interval at a position along x. */
export interface PlotInterval {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The labels for one range of widths, placed so that none overlap: values in one column, names after them. */
export interface EndLabels {
  /** Width of the column of values, in ems of the label. */
  readonly slot: number;
  /** Room between the frame and the values, in ems of the label, where a bracket is there; else half an em. */
  readonly before?: number;
  readonly labels: readonly EndLabel[];
}
export interface EndLabel {
  /** The middle of the label. */
  readonly y: number;
  /** Where the line ends. The label is elsewhere if it had to make room: a thin line then joins the two. */
  readonly point: PlotPoint;
  readonly isMoved: boolean;
  readonly look: PlotLook;
  readonly value: string;
  /** The name, each one line; empty where only the value fits. */
  readonly lines: readonly string[];
  /** A last, quieter line: limits, or `provisional`. */
  readonly detail: string | null;
}

/** Words inside the frame: a value at its point, the reason of a gap, the reason of a break. */
export interface PlotText extends PlotPoint {
  /** Each is one line. */
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  /** Null for words that belong to no line. */
  readonly look: PlotLook | null;
  readonly priority: Priority;
  /** Where the words are: above their position, or below it. */
  readonly side: 'above' | 'below';
}

/** A sign with its meaning. */
export interface PlotLegendEntry {
  readonly sign: PlotSign;
  readonly text: string;
  readonly detail: string | null;
}
export type PlotSign =
  | { readonly kind: 'line'; readonly look: PlotLook; readonly hasPoints: boolean }
  | { readonly kind: 'point'; readonly look: PlotLook; readonly isHollow: boolean }
  | { readonly kind: 'band' }
  | { readonly kind: 'whisker' }
  | { readonly kind: 'bracket' }
  | { readonly kind: 'missing' };

/** A row over the plot that names what is under the pointer or the slider; of fixed height, so that nothing moves. */
export interface Readout {
  /** What the positions are: `Period`. */
  readonly label: string;
  /** The position shown before the reader has moved to any. */
  readonly rest: number;
  readonly entries: readonly {
    readonly look: PlotLook;
    readonly name: string;
    readonly hasPoints: boolean;
  }[];
  /** In order of x. */
  readonly positions: readonly ReadoutPosition[];
}
export interface ReadoutPosition {
  readonly x: number;
  /** `2015 to 2017`. */
  readonly label: string;
  /** The whole position in words, for screen readers. */
  readonly spoken: string;
  /** One for each entry. */
  readonly values: readonly ReadoutValue[];
  /** What else to say about the position: `lowest of 8`; null if no position has anything. */
  readonly note: string | null;
}
export interface ReadoutValue {
  /** No longer than a value where there is none: `no figure`. */
  readonly text: string;
  /** The interval; null if the entry shows none at any position. */
  readonly detail: string | null;
  /** Where its point is; null if it has none. */
  readonly y: number | null;
}
