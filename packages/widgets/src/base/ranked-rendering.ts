import type { Rendering } from './rendering-element.js';
import { rankedStyles } from '../styles/index.js';
import { drawings } from '../templates/drawings.js';
import { tableChartTemplate } from '../templates/table-chart.js';
import { bodyWith } from '../templates/widget.js';

/** The first grammar, with a bar in each row. */
export const rendering: Rendering = {
  styles: rankedStyles,
  body: () => bodyWith(tableChartTemplate, drawings),
};
