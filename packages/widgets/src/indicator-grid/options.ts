import { INDICATORS_OPTIONS } from '@commonweal/charts/kit/indicators-options.js';
import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { flag, keyword } from '@commonweal/charts/kit/parsers.js';

export const INDICATOR_GRID_OPTIONS = {
  /** What the columns are: `indicators`, with a row for each area, or `areas`, with a row for each indicator. */
  across: keyword(['indicators', 'areas'], 'indicators'),
  /** Show only areas and indicators with a value that is worse than the benchmark. The reader can change it. */
  worseOnly: flag,
} satisfies Schema;

export interface IndicatorGridOptions
  extends ChartOptions, Parsed<typeof INDICATORS_OPTIONS>, Parsed<typeof INDICATOR_GRID_OPTIONS> {}

export const DEFAULT_INDICATOR_GRID_OPTIONS: IndicatorGridOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(INDICATORS_OPTIONS),
  ...defaultsOf(INDICATOR_GRID_OPTIONS),
});
