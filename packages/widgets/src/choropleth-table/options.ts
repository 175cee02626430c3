import { CLASSIFY_METHODS } from '@commonweal/charts/kit/classes.js';
import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { flag, integer, keyword, numbers } from '@commonweal/charts/kit/parsers.js';

export const CHOROPLETH_TABLE_OPTIONS = {
  /** Number of classes. */
  classes: integer(3, 9, 5),
  /** How values are divided into classes. `round` puts the breaks at round numbers, and gives quantiles where none fit. */
  classify: keyword(CLASSIFY_METHODS, 'round'),
  /** Class breaks for `classify="fixed"`, separated by semicolons. */
  breaks: numbers,
  /** What shading shows: the value, or the outcome compared with the benchmark. */
  shadeBy: keyword(['value', 'outcome'], 'value'),
  /** Which end of the scale is darker. */
  darker: keyword(['low', 'high'], 'high'),
  /** Show confidence limits in the cells. */
  showLimits: flag,
} satisfies Schema;

export interface ChoroplethTableOptions extends ChartOptions, Parsed<typeof CHOROPLETH_TABLE_OPTIONS> {}

export const DEFAULT_CHOROPLETH_TABLE_OPTIONS: ChoroplethTableOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(CHOROPLETH_TABLE_OPTIONS),
});
