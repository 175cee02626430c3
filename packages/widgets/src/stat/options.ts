import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { flag, text } from '@commonweal/charts/kit/parsers.js';

/** Besides its own, a stat has the options of every chart: `area`, `where` and `period` select its figure. */
export const STAT_OPTIONS = {
  /** Whether to say how the figure has changed, if the data has earlier periods. */
  change: flag,
  /** Whether to draw the figure's values over time as a small line without an axis, if the data has earlier periods. */
  spark: flag,
  /**
   * Whether to draw a percentage as its share of the whole: one bar, of which the figure fills a part. Nothing is drawn
   * beside it.
   */
  share: flag,
  /** The period that `change` compares with. Defaults to the earliest that shares no time with the one shown. */
  since: text,
} satisfies Schema;

export interface StatOptions extends ChartOptions, Parsed<typeof STAT_OPTIONS> {}

export const DEFAULT_STAT_OPTIONS: StatOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(STAT_OPTIONS),
});
