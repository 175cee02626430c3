import { COLOURS, hex, SIGNS, TONES } from './hues.js';
import { OUTCOME_OUTLINES } from './outcome.js';
import { along, type ImageShape, shortNumber, type TrackPlace } from './shape.js';
import type { OutcomeTone } from './tones.js';

/**
 * Where an area is among others: their range and its middle half, with the benchmark in the centre, and a sign for
 * each area. The worse end is on the left; without a judgement, the lower.
 */
export interface Spine {
  readonly ends: readonly [start: SpineEnd, end: SpineEnd];
  readonly range: readonly [from: number, to: number];
  readonly half: readonly [from: number, to: number];
  readonly signs: readonly SpineSign[];
}

/** The value at one end of the range, and what it is, where the column's header does not say so. */
export interface SpineEnd {
  readonly text: string;
  readonly label: string | null;
}

export interface SpineSign {
  readonly at: number;
  readonly tone: OutcomeTone;
  /** The sign of the outcome; where there are two areas, a shape for each of them. */
  readonly shape: 'outcome' | 'disc' | 'square';
  /** The end of the drawing that the value lies beyond; null if it is in its place. */
  readonly beyond: 'start' | 'end' | null;
}

/** In pixels: the line of the range, the bar of the middle half, and the edge in the page colour around a sign. */
export const SPINE = { line: 2, half: 10, halo: 2.5, arrow: 13 } as const;

/** The shapes of two areas as characters, for a legend. */
export const AREA_GLYPHS = { disc: '●', square: '■' } as const;

/** The outline of each sign, from the middle of its place. */
const SHAPES = {
  disc: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  ring: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  square: 'M-5.5 -5.5h11v11h-11z',
} as const;

/** The path of a sign. A dash would be lost on the line of the range, so that what is not compared is a square. */
export function signOutline({ tone, shape }: Pick<SpineSign, 'tone' | 'shape'>): string {
  if (shape !== 'outcome') return SHAPES[shape];
  switch (tone) {
    case 'better':
      return SHAPES.disc;
    case 'similar':
      return SHAPES.ring;
    case 'notCompared':
      return SHAPES.square;
    default:
      return `M0 0${OUTCOME_OUTLINES[tone]}`;
  }
}

/** Whether a sign is an outline alone. */
export const isRing = ({ tone, shape }: Pick<SpineSign, 'tone' | 'shape'>): boolean =>
  shape === 'outcome' && tone === 'similar';

/** The path of the arrow beside a sign whose value lies beyond an end. */
export const beyondOutline = (beyond: 'start' | 'end'): string =>
  beyond === 'start' ? `M-${SPINE.arrow} 0l5 -4.5v9z` : `M${SPINE.arrow} 0l-5 -4.5v9z`;

/** In image exports: the range and its middle half. */
export function rangeImage({ range, half }: Spine, place: TrackPlace): ImageShape[] {
  const { y } = place;
  const colour = hex(TONES.plain);
  const [x1, x2] = [along(place, range[0]), along(place, range[1])];
  const [start, end] = [along(place, half[0]), along(place, half[1])];
  const line = { x1, x2, y1: y, y2: y, stroke: colour, 'stroke-width': SPINE.line };
  const bar = { x: start, y: y - SPINE.half / 2, width: end - start, height: SPINE.half, fill: colour };
  return [
    { tag: 'line', attributes: line },
    { tag: 'rect', attributes: bar },
  ];
}

/** In image exports: the sign of an area, with the arrow of one that lies beyond an end. */
export function spineSignImage(sign: SpineSign, place: TrackPlace): ImageShape[] {
  const corner = `M${shortNumber(along(place, sign.at))} ${shortNumber(place.y)}`;
  const at = (outline: string): string =>
    corner + outline.replace(/^M0 0|^M/, (move) => (move === 'M' ? 'm' : ''));
  const colour = hex(SIGNS[sign.tone]);
  const surface = hex(COLOURS.surface);
  const d = at(signOutline(sign));
  const edge = { d, fill: surface, stroke: surface, 'stroke-width': 2 * SPINE.halo };
  const paint = isRing(sign) ? { fill: surface, stroke: colour, 'stroke-width': 2.5 } : { fill: colour };
  return [
    { tag: 'path', attributes: edge },
    { tag: 'path', attributes: { d, ...paint } },
    ...(sign.beyond === null
      ? []
      : [{ tag: 'path', attributes: { d: at(beyondOutline(sign.beyond)), fill: colour } } as const]),
  ];
}

/** The sign of one of two areas in a legend. */
export const areaSignImage = (shape: 'disc' | 'square', x: number, y: number, fill: string): ImageShape => ({
  tag: 'path',
  attributes: { d: `M${shortNumber(x)} ${shortNumber(y)}${SHAPES[shape].replace(/^M/, 'm')}`, fill },
});
