import { barSign, barSignImage } from './bar.js';
import { benchmarkLineSign, benchmarkLineSignImage } from './benchmark-line.js';
import { circleSign, circleSignImage } from './circle.js';
import { dotSign, dotSignImage } from './dot.js';
import { intervalSign, intervalSignImage } from './interval.js';
import { linkSign, linkSignImage } from './link.js';
import type { OutcomeMark } from './outcome.js';
import type { ImageShape, SignPlace, SignShapes } from './shape.js';
import type { OutcomeTone, Tone } from './tones.js';

/** A mark as it appears in the legend, drawn the same way as in the cells. */
export interface MarkSign {
  readonly kind: 'mark';
  readonly shape: 'bar' | 'filled' | 'hollow' | 'circle' | 'line' | 'interval' | 'link';
  readonly tone: Tone;
}

/** The sign before the text of a legend entry. */
export type Sign =
  | { readonly kind: 'step'; readonly step: number; readonly steps: number }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeMark }
  /** On the page's ground: in the colour of the outcome, or of the text. */
  | {
      readonly kind: 'glyph';
      readonly tone: OutcomeTone;
      readonly glyph: string;
      readonly isColoured?: true;
    }
  | MarkSign
  | { readonly kind: 'missing'; readonly text: string };

export function signShapes({ shape, tone }: MarkSign): SignShapes {
  switch (shape) {
    case 'bar':
      return barSign(tone);
    case 'filled':
    case 'hollow':
      return dotSign(shape, tone);
    case 'circle':
      return circleSign(tone);
    case 'line':
      return benchmarkLineSign();
    case 'interval':
      return intervalSign();
    case 'link':
      return linkSign();
  }
}

export function signImage({ shape, tone }: MarkSign, place: SignPlace): readonly ImageShape[] {
  switch (shape) {
    case 'bar':
      return [barSignImage(tone, place)];
    case 'filled':
    case 'hollow':
      return [dotSignImage(shape, tone, place)];
    case 'circle':
      return [circleSignImage(tone, place)];
    case 'line':
      return [benchmarkLineSignImage(place)];
    case 'interval':
      return intervalSignImage(place);
    case 'link':
      return [linkSignImage(place)];
  }
}
