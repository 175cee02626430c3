import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';

/** A stat has the options of every chart and none of its own: `area`, `where` and `period` select its figure. */
export const STAT_OPTIONS = {} satisfies Schema;

export interface StatOptions extends ChartOptions, Parsed<typeof STAT_OPTIONS> {}

export const DEFAULT_STAT_OPTIONS: StatOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(STAT_OPTIONS),
});
