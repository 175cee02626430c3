import type { Rendering } from './rendering-element.js';
import { leagueStyles } from '../styles/index.js';
import { drawings } from '../templates/drawings.js';
import { tableChartTemplate } from '../templates/table-chart.js';
import { bodyWith } from '../templates/widget.js';

/** The first grammar, with dots, intervals and ranks. */
export const rendering: Rendering = {
  styles: leagueStyles,
  body: () => bodyWith(tableChartTemplate, drawings),
};
