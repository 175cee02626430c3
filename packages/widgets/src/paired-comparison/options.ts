import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { keyword } from '@commonweal/charts/kit/parsers.js';

export const PAIRED_COMPARISON_OPTIONS = {
  /** How to draw values. The area of a circle is proportional to its value. */
  mark: keyword(['dot', 'bar', 'circle'], 'dot'),
} satisfies Schema;

export interface PairedComparisonOptions extends ChartOptions, Parsed<typeof PAIRED_COMPARISON_OPTIONS> {}

export const DEFAULT_PAIRED_COMPARISON_OPTIONS: PairedComparisonOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(PAIRED_COMPARISON_OPTIONS),
});
