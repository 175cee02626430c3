import { CLASSIFY_METHODS } from '@commonweal/charts/kit/classes.js';
import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { flag, former, integer, keyword, numbers } from '@commonweal/charts/kit/parsers.js';

const EMPHASIS = keyword(['low', 'high'], 'high');

export const CHOROPLETH_TABLE_OPTIONS = {
  /** Number of classes. */
  classes: integer(3, 9, 5),
  /** How values are divided into classes. */
  classify: keyword(CLASSIFY_METHODS, 'quantile'),
  /** Class breaks for `classify="fixed"`, separated by semicolons. */
  breaks: numbers,
  /** What shading shows: the value, or the outcome compared with the benchmark. */
  shadeBy: keyword(['value', 'outcome'], 'value'),
  /** Which end of the scale stands out: darkest on a light page, brightest on a dark one. */
  emphasis: EMPHASIS,
  /** Former name of `emphasis`; it works until version 1.0. */
  darker: former('emphasis', EMPHASIS),
  /** Show confidence limits in the cells. */
  showLimits: flag,
} satisfies Schema;

export interface ChoroplethTableOptions extends ChartOptions, Parsed<typeof CHOROPLETH_TABLE_OPTIONS> {}

export const DEFAULT_CHOROPLETH_TABLE_OPTIONS: ChoroplethTableOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(CHOROPLETH_TABLE_OPTIONS),
});
