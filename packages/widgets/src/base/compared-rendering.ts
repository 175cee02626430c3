import type { Rendering } from './rendering-element.js';
import { comparedStyles } from '../styles/index.js';
import { drawings } from '../templates/drawings.js';
import { tableChartTemplate } from '../templates/table-chart.js';
import { bodyWith } from '../templates/widget.js';

/** The first grammar, with a pair of marks in each row. */
export const rendering: Rendering = {
  styles: comparedStyles,
  body: () => bodyWith(tableChartTemplate, drawings),
};
