import type { BodyHost, Rendering } from './rendering-element.js';
import { gridStyles } from '../styles/index.js';
import { gridTemplate } from '../templates/grid.js';
import { bodyWith } from '../templates/widget.js';

/** Very many small cells, with the filter that the reader sets on the element. */
export const rendering: Rendering = {
  styles: gridStyles,
  body: (element: BodyHost & { worseOnly: unknown }) =>
    bodyWith((chart, view, handlers) =>
      gridTemplate(chart, view, handlers, (isOn) => {
        element.worseOnly = isOn;
      }),
    ),
};
