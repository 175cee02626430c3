import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { keyword, text } from '@commonweal/charts/kit/parsers.js';

/** Options of the trend, besides those of every chart. */
export const TREND_OPTIONS = {
  /**
   * Small multiples, all on one scale: one for each `area`, one for each `group`, or `none` for all lines in one frame.
   * Defaults to one for each group if there are several areas and several groups.
   */
  multiples: keyword(['area', 'group', 'none'], null),
  /** A period to start from: each line is shown as an index, 100 in that period. */
  index: text,
  /** The period to compare the latest with. Defaults to the earliest that shares no year with it. */
  since: text,
} satisfies Schema;

export interface TrendOptions extends ChartOptions, Parsed<typeof TREND_OPTIONS> {}

export const DEFAULT_TREND_OPTIONS: TrendOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(TREND_OPTIONS),
});
