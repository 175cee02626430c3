import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { ends, keyword } from '@commonweal/charts/kit/parsers.js';

export const BAR_RANKING_OPTIONS = {
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
}

export interface BarRankingOptions extends ChartOptions, Parsed<typeof BAR_RANKING_OPTIONS> {
  readonly extraColumns: readonly ExtraColumn[];
  /** Whether the reader expanded the table. */
  readonly expanded: boolean;
}

export const DEFAULT_BAR_RANKING_OPTIONS: BarRankingOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(BAR_RANKING_OPTIONS),
  extraColumns: [],
  expanded: false,
});
