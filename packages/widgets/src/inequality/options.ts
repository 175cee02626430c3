import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { flag, keyword } from '@commonweal/charts/kit/parsers.js';

/** Options of the inequality chart, besides those of every chart. */
export const INEQUALITY_OPTIONS = {
  /** Shows the slope index of each period as a line over time, in place of the groups of one period. */
  overTime: flag,
  /**
   * The order of the groups in the data, `most-first` or `least-first`, where neither a column `rank` (1 is the most
   * deprived) nor their names say it.
   */
  order: keyword(['mostFirst', 'leastFirst'], null),
  /**
   * How the line is fitted: `linear` to the figures as they are; `log` to the logarithms of rates, or `logit` to the log
   * odds of shares, both of which take 95% limits.
   */
  fit: keyword(['linear', 'log', 'logit'], 'linear'),
} satisfies Schema;

export interface InequalityOptions extends ChartOptions, Parsed<typeof INEQUALITY_OPTIONS> {}

export const DEFAULT_INEQUALITY_OPTIONS: InequalityOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(INEQUALITY_OPTIONS),
});
