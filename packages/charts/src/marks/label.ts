import { COLOURS, hex } from './hues.js';
import type { PictureShape, TrackPlace } from './shape.js';
import { along, percent } from './shape.js';

/** A short text at a percentage, such as the value at the end of a bar. Not read aloud: `spoken` says it. */
export interface EndLabel {
  readonly kind: 'label';
  readonly at: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/**
 * A label on the screen: a text a little off its place, in a frame of its own there, about whose corner it can be
 * turned. The plate under it, a digit's width for each character, keeps lines from running through it; a wide stroke
 * round the glyphs would not do, since Chromium leaves holes in it.
 */
export interface LabelShape {
  readonly x: string;
  readonly plate: { readonly look: string; readonly width: string };
  /** How far the text and its plate stand off, against its size. */
  readonly off: string;
  readonly anchor: EndLabel['anchor'];
  readonly text: string;
}

/** Space between a mark and its text, and around the text on its plate, in pixels of a picture. */
const OFF = 9;
const PLATE = { pad: 2, height: 18 } as const;

export function labelShape({ at, anchor, text }: EndLabel): LabelShape {
  const isStart = anchor === 'start';
  return {
    x: percent(at),
    plate: { look: isStart ? 'plate' : 'plate before', width: `${text.length}ch` },
    off: isStart ? '.65em' : '-.65em',
    anchor,
    text,
  };
}

/** The plate of a label whose text is `width` pixels wide, and where the text begins or ends. */
export function labelPicture(
  { at, anchor }: EndLabel,
  width: number,
  place: TrackPlace,
): { readonly plate: PictureShape; readonly x: number } {
  const x = along(place, at) + (anchor === 'start' ? OFF : -OFF);
  const { pad, height } = PLATE;
  const plate = {
    x: (anchor === 'start' ? x : x - width) - pad,
    y: place.y - height / 2,
    width: width + 2 * pad,
    height,
    fill: hex(COLOURS.surface),
  };
  return { plate: { tag: 'rect', attributes: plate }, x };
}
