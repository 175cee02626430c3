import { defaultsOf, type Parsed, type Schema } from '@commonweal/charts/kit/option.js';
import { type ChartOptions, DEFAULT_CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import { ends } from '@commonweal/charts/kit/parsers.js';

export const LEAGUE_OPTIONS = {
  /** Rows to show before the reader expands the table: `10`, or `top 5, bottom 5`. */
  show: ends,
} satisfies Schema;

export interface LeagueOptions extends ChartOptions, Parsed<typeof LEAGUE_OPTIONS> {
  /** Whether the reader expanded the table. */
  readonly expanded: boolean;
  /** The author's `sort`, where `sort` is the reader's. */
  readonly authorSort?: ChartOptions['sort'];
}

export const DEFAULT_LEAGUE_OPTIONS: LeagueOptions = Object.freeze({
  ...DEFAULT_CHART_OPTIONS,
  ...defaultsOf(LEAGUE_OPTIONS),
  expanded: false,
});
