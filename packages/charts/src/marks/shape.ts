/**
 * Shapes as plain data, which the screen templates and the image writer turn into SVG.
 *
 * On screen, positions along a track are percentages; positions across it and all styling come from the style sheet, by
 * class. An exported image states everything itself, in pixels and explicit colours.
 */
export type TrackShape =
  | { readonly tag: 'rect'; readonly look: string; readonly x?: string; readonly width?: string }
  | { readonly tag: 'circle'; readonly look: string; readonly x: string; readonly radius: number }
  | { readonly tag: 'line'; readonly look: string; readonly from?: string; readonly to: string };

/** Attribute → value; null omits it. Numbers are written with at most 2 decimal places. */
export type SvgAttributes = Readonly<Record<string, string | number | null>>;

export interface ImageShape {
  readonly tag: 'rect' | 'circle' | 'line' | 'path';
  readonly attributes: SvgAttributes;
}

/** Position of a track in an exported image: its left end and length, and the middle, top and height of its cell. */
export interface TrackPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** Converts a percentage of a track to pixels of an exported image. */
export const along = ({ x, width }: Pick<TrackPlace, 'x' | 'width'>, at: number): number =>
  x + (width * at) / 100;

export const percent = (at: number): string => `${at}%`;

/** A legend sign is a small track of its own: as wide as a bar needs, or just wide enough for a dot. */
export interface SignShapes {
  readonly width: 'bar' | 'dot';
  readonly shapes: readonly TrackShape[];
}

/** Position of a sign in an exported image: its left end, vertical middle and width. */
export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const middleOf = ({ x, width }: SignPlace): number => x + width / 2;

/** A number with at most 2 decimal places. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
