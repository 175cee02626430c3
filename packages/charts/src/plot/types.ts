import type { Tick } from '../chart/tick.js';
import type { Tone } from '../marks/tones.js';

/**
 * Grammar 2: a plot, which always has its table under it. Positions are percentages of the frame, 0 to 100: left to
 * right along x, top to bottom along y. The height is fixed in rem, so vertical distances are known before rendering.
 */
export interface Plot {
  /** Height of the frame, in rem, at every width. */
  readonly height: number;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** In painting order. */
  readonly layers: readonly Layer[];
  /** One set for each range of widths that needs its own positions, widest last. */
  readonly labels: readonly LabelSet[];
}

export interface PlotAxis {
  readonly title: string | null;
  readonly ticks: readonly Tick[];
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A line. A gap in the data ends one run and starts the next: nothing is drawn across it. */
export interface LineLayer {
  readonly kind: 'line';
  readonly runs: readonly (readonly PlotPoint[])[];
  readonly tone: Tone;
}
/** The area between two limits along x, split into runs like a line. */
export interface BandLayer {
  readonly kind: 'band';
  readonly runs: readonly (readonly { readonly x: number; readonly from: number; readonly to: number }[])[];
  readonly tone: Tone;
}
export interface PointsLayer {
  readonly kind: 'points';
  readonly points: readonly PlotPoint[];
  /** Shape distinguishes points without relying on colour; a provisional value is hollow. */
  readonly shape: 'filled' | 'hollow';
  readonly tone: Tone;
}
/** A straight line across the whole frame: a benchmark, a limit, or a break in a series. */
export interface RuleLayer {
  readonly kind: 'rule';
  readonly along: 'x' | 'y';
  readonly at: number;
  readonly label: string;
}
/** Shapes with an outline, such as the areas of a map. */
export interface AreasLayer {
  readonly kind: 'areas';
  readonly areas: readonly {
    readonly key: string;
    readonly outline: readonly PlotPoint[];
    readonly tone: Tone;
  }[];
}
/** Rectangles of equal size, such as the cells of a tile map or a grid. */
export interface TilesLayer {
  readonly kind: 'tiles';
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly (PlotPoint & { readonly key: string; readonly tone: Tone })[];
}
/** Segments of a circle, measured in turns clockwise from 0 at the top. Radii are percentages of the frame's height. */
export interface ArcsLayer {
  readonly kind: 'arcs';
  readonly centre: PlotPoint;
  readonly inner: number;
  readonly outer: number;
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly tone: Tone }[];
}
export type Layer = LineLayer | BandLayer | PointsLayer | RuleLayer | AreasLayer | TilesLayer | ArcsLayer;

/** The labels for one range of widths, positioned by the model so that none overlap. */
export interface LabelSet {
  /** Minimum width of the container, in rem. */
  readonly from: number;
  readonly labels: readonly PlotLabel[];
}

export interface PlotLabel extends PlotPoint {
  /** Each is one line of text. */
  readonly lines: readonly string[];
  readonly anchor: Tick['anchor'];
  /** The point a moved label belongs to, joined to it by a thin line; null if the label is still at its own point. */
  readonly leader: PlotPoint | null;
}
