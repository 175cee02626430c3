/**
 * Drawings as plain data: what the templates of the screen and the writer of pictures turn into SVG.
 *
 * On the screen, positions along a track are per cent; those across it and all looks come from the style sheet, by
 * class. In a picture everything is stated, in pixels and colours of its own.
 */
export type TrackShape =
  | { readonly tag: 'rect'; readonly look: string; readonly x?: string; readonly width?: string }
  | { readonly tag: 'circle'; readonly look: string; readonly x: string; readonly radius: number }
  | { readonly tag: 'line'; readonly look: string; readonly from?: string; readonly to: string };

/** Attribute → value; null leaves it out. Numbers are written with at most two decimals. */
export type SvgAttributes = Readonly<Record<string, string | number | null>>;

export interface PictureShape {
  readonly tag: 'rect' | 'circle' | 'line' | 'path';
  readonly attributes: SvgAttributes;
}

/** Where a track lies in a picture: its left end, its length, and the middle, top and height of its cell. */
export interface TrackPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** A per cent of a track in the pixels of a picture. */
export const along = ({ x, width }: Pick<TrackPlace, 'x' | 'width'>, at: number): number =>
  x + (width * at) / 100;

export const percent = (at: number): string => `${at}%`;

/** A sign of the legend is a small track of its own: as wide as a bar needs, or just wide enough for a dot. */
export interface SignShapes {
  readonly width: 'bar' | 'dot';
  readonly shapes: readonly TrackShape[];
}

/** Where a sign stands in a picture: its left end, its middle, and how wide it is. */
export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const middleOf = ({ x, width }: SignPlace): number => x + width / 2;

/** A number with at most two decimals. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
