import { DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/defaults.js';
import type { ChartOptions } from '@commonweal/charts/kit/options.js';

export const PAIR_MARKS = ['dot', 'bar', 'circle'] as const;

export interface PairedComparisonOptions extends ChartOptions {
  readonly mark: (typeof PAIR_MARKS)[number];
}

export const DEFAULT_PAIRED_COMPARISON_OPTIONS: PairedComparisonOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  mark: 'dot',
});
