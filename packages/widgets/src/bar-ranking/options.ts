import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { ends, keyword } from '@commonweal/charts/kit/parsers.js';

export const BAR_RANKING_OPTIONS = {
  /**
   * How to draw values. Bars start at zero. Dots have a scale that need not, for a measure whose values are close
   * together and far from zero.
   */
  mark: keyword(['bar', 'dot'], 'bar'),
  /** Where bars start. */
  baseline: keyword(['zero', 'benchmark'], 'zero'),
  /** Rows to show before the reader expands the table: `10`, or `top 5, bottom 5`. */
  show: ends,
} satisfies Schema;

/** An extra column of a ranking, read from `observation.extra`, with its own period or unit. */
export interface ExtraColumn {
  readonly from: string;
  readonly header: string;
  readonly detail: string;
  /** The number of places, if the column holds places that count from the lowest value: shown as ranks count. */
  readonly placesFromLowest?: number;
}

export interface BarRankingOptions extends ChartOptions, Parsed<typeof BAR_RANKING_OPTIONS> {
  readonly extraColumns: readonly ExtraColumn[];
  /** Whether the reader expanded the table. */
  readonly expanded: boolean;
  /** The author's `sort`, where `sort` is the reader's. */
  readonly authorSort?: ChartOptions['sort'];
}

export const DEFAULT_BAR_RANKING_OPTIONS: BarRankingOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(BAR_RANKING_OPTIONS),
  extraColumns: [],
  expanded: false,
});
