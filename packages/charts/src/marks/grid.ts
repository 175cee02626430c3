import { COLOURS, hex } from './hues.js';
import type { ImageShape, TrackPlace, TrackShape } from './shape.js';
import { along, percent } from './shape.js';

/** What the marks of a cell are read against: a line at each tick, and one along which dots are found. */
export interface Grid {
  readonly kind: 'grid';
  readonly at: readonly number[];
  /** Bars start at a line and need no guide to be found by. */
  readonly guide: boolean;
}

/** Dash and gap of the guide, in pixels. */
export const GUIDE = { dash: 1, gap: 3 } as const;

export function gridShapes({ at, guide }: Grid): readonly TrackShape[] {
  return [
    ...at.map((x): TrackShape => ({ tag: 'rect', look: 'grid', x: percent(x) })),
    ...(guide ? [{ tag: 'line', look: 'guide', to: percent(100) } as const] : []),
  ];
}

export function gridImage({ at, guide }: Grid, place: TrackPlace): readonly ImageShape[] {
  const { x, y, width, top, height } = place;
  const colour = hex(COLOURS.hairline);
  const lines = at.map((tick): ImageShape => {
    const attributes = { x: along(place, tick) - 0.5, y: top, width: 1, height, fill: colour };
    return { tag: 'rect', attributes };
  });
  const dashes = { stroke: colour, 'stroke-dasharray': `${GUIDE.dash} ${GUIDE.gap}` };
  const found: ImageShape = { tag: 'line', attributes: { x1: x, x2: x + width, y1: y, y2: y, ...dashes } };
  return guide ? [...lines, found] : lines;
}
