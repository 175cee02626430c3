import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { ends, keyword } from '@commonweal/charts/kit/parsers.js';

export const BAR_RANKING_OPTIONS = {
  /** What bars grow from. */
  baseline: keyword(['zero', 'benchmark'], 'zero'),
  /** Rows shown before the reader opens the rest: `10`, or `top 5, bottom 5`. */
  show: ends,
} satisfies Schema;

/** A further column of a ranking, read from `observation.extra`, with a period or unit of its own. */
export interface ExtraColumn {
  readonly from: string;
  readonly header: string;
  readonly detail: string;
}

export interface BarRankingOptions extends ChartOptions, Parsed<typeof BAR_RANKING_OPTIONS> {
  readonly extraColumns: readonly ExtraColumn[];
  /** Whether the reader opened the rest. */
  readonly expanded: boolean;
}

export const DEFAULT_BAR_RANKING_OPTIONS: BarRankingOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(BAR_RANKING_OPTIONS),
  extraColumns: [],
  expanded: false,
});
