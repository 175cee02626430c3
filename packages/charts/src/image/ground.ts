import { type Ground, hex } from '../marks/hues.js';
import { tag } from './svg.js';

/** The box of a cell or a sign, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A background with its edge, which lies inside the box. */
export function groundImage({ fill, edge }: Ground, { x, y, width, height }: Box): string {
  return edge === fill
    ? tag('rect', { x, y, width, height, fill: hex(fill) })
    : tag('rect', {
        x: x + 0.5,
        y: y + 0.5,
        width: width - 1,
        height: height - 1,
        fill: hex(fill),
        stroke: hex(edge),
      });
}
