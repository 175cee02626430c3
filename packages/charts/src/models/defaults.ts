import type {
  BarRankingOptions,
  ChartOptions,
  ChoroplethTableOptions,
  PairedComparisonOptions,
} from './options.js';

/** Nothing said by the author. */
export const DEFAULT_CHART_OPTIONS: ChartOptions = Object.freeze({
  heading: null,
  finding: null,
  where: new Map(),
  period: null,
  area: [],
  areas: [],
  benchmark: null,
  comparators: null,
  polarity: null,
  sort: null,
});

export const DEFAULT_CHOROPLETH_TABLE_OPTIONS: ChoroplethTableOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  classes: 5,
  classify: 'quantile',
  breaks: [],
  shadeBy: 'value',
  darker: 'high',
  showLimits: false,
});

export const DEFAULT_BAR_RANKING_OPTIONS: BarRankingOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  extraColumns: [],
  baseline: 'zero',
  show: null,
  expanded: false,
});

export const DEFAULT_PAIRED_COMPARISON_OPTIONS: PairedComparisonOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  mark: 'dot',
});
