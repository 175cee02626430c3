import { COLOURS, hex } from './hues.js';
import type { PictureShape, TrackPlace } from './shape.js';
import { along, percent } from './shape.js';

/**
 * Short text at a percentage, such as the value at the end of a bar. Hidden from screen readers, which get `spoken`
 * instead.
 */
export interface EndLabel {
  readonly kind: 'label';
  readonly at: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/**
 * A label on screen: text slightly offset from its position, inside its own frame so that it can be rotated about that
 * frame's corner. The plate under it, one digit wide per character, keeps lines from running through the text. A wide
 * stroke around the glyphs would not work: Chromium leaves holes in it.
 */
export interface LabelShape {
  readonly x: string;
  readonly plate: { readonly look: string; readonly width: string };
  /** Offset of the text and its plate, relative to the font size. */
  readonly off: string;
  readonly anchor: EndLabel['anchor'];
  readonly text: string;
}

/** Gap between a mark and its text, and padding of the plate around the text, in pixels of an exported image. */
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

/** The plate for a label whose text is `width` pixels wide, and the x at which the text starts or ends. */
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
