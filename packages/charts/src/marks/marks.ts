import { type Bar, barImage, barShape } from './bar.js';
import { type Circle, circleImage, circleShape } from './circle.js';
import { type Dot, dotImage, dotShape } from './dot.js';
import { type Grid, gridImage, gridShapes } from './grid.js';
import { type Interval, intervalImage, intervalShapes } from './interval.js';
import { type Link, linkImage, linkShape } from './link.js';
import type { ImageShape, TrackPlace, TrackShape } from './shape.js';

/** Anything a track cell can contain. Words are beside the drawing, not in it. */
export type Mark = Bar | Dot | Interval | Circle | Link | Grid;

export function trackShapes(mark: Mark): readonly TrackShape[] {
  switch (mark.kind) {
    case 'bar':
      return [barShape(mark)];
    case 'dot':
      return [dotShape(mark)];
    case 'circle':
      return [circleShape(mark)];
    case 'interval':
      return intervalShapes(mark);
    case 'link':
      return [linkShape(mark)];
    case 'grid':
      return gridShapes(mark);
  }
}

export function imageShapes(mark: Mark, place: TrackPlace): readonly ImageShape[] {
  switch (mark.kind) {
    case 'bar':
      return [barImage(mark, place)];
    case 'dot':
      return [dotImage(mark, place)];
    case 'circle':
      return [circleImage(mark, place)];
    case 'interval':
      return intervalImage(mark, place);
    case 'link':
      return [linkImage(mark, place)];
    case 'grid':
      return gridImage(mark, place);
  }
}
