import { type Bar, barPicture, barShape } from './bar.js';
import { type Circle, circlePicture, circleShape } from './circle.js';
import { type Dot, dotPicture, dotShape } from './dot.js';
import { type Grid, gridPicture, gridShapes } from './grid.js';
import { type Interval, intervalPicture, intervalShapes } from './interval.js';
import { type Link, linkPicture, linkShape } from './link.js';
import type { PictureShape, TrackPlace, TrackShape } from './shape.js';

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

export function pictureShapes(mark: Mark, place: TrackPlace): readonly PictureShape[] {
  switch (mark.kind) {
    case 'bar':
      return [barPicture(mark, place)];
    case 'dot':
      return [dotPicture(mark, place)];
    case 'circle':
      return [circlePicture(mark, place)];
    case 'interval':
      return intervalPicture(mark, place);
    case 'link':
      return [linkPicture(mark, place)];
    case 'grid':
      return gridPicture(mark, place);
  }
}
