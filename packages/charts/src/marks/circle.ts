import { DOT_STROKE } from './dot.js';
import { hex, TONES } from './hues.js';
import type { ImageShape, SignPlace, SignShapes, TrackPlace, TrackShape } from './shape.js';
import { along, middleOf, percent } from './shape.js';
import type { Tone } from './tones.js';

export interface Circle {
  readonly kind: 'circle';
  readonly at: number;
  /** In pixels, at most 20; the area is proportional to the value. */
  readonly radius: number;
  readonly tone: Tone;
}

/** Fill opacity; the first circle of a pair has no fill and a dashed outline. */
export const CIRCLE = { opacity: 0.25, dash: 4, gap: 2 } as const;
const SIGN_RADIUS = 7;

export function circleShape({ at, radius, tone }: Omit<Circle, 'kind'>): TrackShape {
  return { tag: 'circle', look: `circle ${tone}`, x: percent(at), radius };
}

function image(cx: number, cy: number, r: number, tone: Tone): ImageShape {
  const colour = hex(TONES[tone]);
  const look =
    tone === 'first'
      ? { fill: 'none', 'stroke-dasharray': `${CIRCLE.dash} ${CIRCLE.gap}` }
      : { fill: colour, 'fill-opacity': CIRCLE.opacity };
  return {
    tag: 'circle',
    attributes: { cx, cy, r, ...look, stroke: colour, 'stroke-width': DOT_STROKE },
  };
}

export const circleImage = ({ at, radius, tone }: Circle, place: TrackPlace): ImageShape =>
  image(along(place, at), place.y, radius, tone);

export function circleSign(tone: Tone): SignShapes {
  return { width: 'dot', shapes: [circleShape({ at: 50, radius: SIGN_RADIUS, tone })] };
}

export const circleSignImage = (tone: Tone, place: SignPlace): ImageShape =>
  image(middleOf(place), place.y, SIGN_RADIUS, tone);
