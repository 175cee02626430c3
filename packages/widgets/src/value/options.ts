import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { keyword, text } from '@commonweal/charts/kit/parsers.js';

/** What a text can say about a figure. */
export const SAYS = ['value', 'period', 'difference', 'outcome', 'rank', 'change', 'sentence'] as const;
export type Say = (typeof SAYS)[number];

export const VALUE_OPTIONS = {
  /**
   * What to say: the `value` with its unit, its `period`, the `difference` from the benchmark, the `outcome` of comparing
   * them, the `rank` among all areas, the `change` from an earlier period, or all in a `sentence`.
   */
  say: keyword(SAYS, 'value'),
  /** The earlier period for `say="change"`. Defaults to the earliest that shares no time with the latest. */
  since: text,
} satisfies Schema;

export interface ValueOptions extends ChartOptions, Parsed<typeof VALUE_OPTIONS> {}

export const DEFAULT_VALUE_OPTIONS: ValueOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(VALUE_OPTIONS),
});
