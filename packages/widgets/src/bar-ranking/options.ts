import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/defaults.js';
import type { ChartOptions } from '@commonweal/charts/kit/options.js';

export const BASELINES = ['zero', 'benchmark'] as const;

/** A further column of a ranking, read from `observation.extra`, with a period or unit of its own. */
export interface ExtraColumn {
  readonly from: string;
  readonly header: string;
  readonly detail: string;
}

export interface BarRankingOptions extends ChartOptions {
  readonly extraColumns: readonly ExtraColumn[];
  readonly baseline: (typeof BASELINES)[number];
  /** Rows kept at either end; null = all. */
  readonly show: { readonly top: number; readonly bottom: number } | null;
  /** Whether the reader opened the rest. */
  readonly expanded: boolean;
}

export const DEFAULT_BAR_RANKING_OPTIONS: BarRankingOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  extraColumns: [],
  baseline: 'zero',
  show: null,
  expanded: false,
});
