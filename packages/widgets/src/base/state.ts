import type { TableChart } from '@commonweal/charts';
import type { Issue } from '@commonweal/data';

/** What a widget shows, reflected as its `state` attribute. */
export const WIDGET_STATES = ['loading', 'ready', 'partial', 'empty', 'stale', 'error'] as const;

/**
 * - `loading`: nothing to show yet;
 * - `ready`: the whole chart;
 * - `partial`: a chart, with cells or rows that could not be read;
 * - `empty`: the source holds no data, or a reason in place of each value: the table shows the reasons;
 * - `stale`: the chart of data read earlier, because what was asked for since is not there (yet);
 * - `error`: no chart; a message says why.
 */
export type WidgetState = (typeof WIDGET_STATES)[number];

/** Issues that say the source is there and holds nothing. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['empty-data', 'no-rows']);

/**
 * The state that follows from what there is.
 *
 * @param chart The chart, where there is one.
 * @param current Whether its data is what was asked for last.
 * @param loading Whether a request is under way.
 */
export function stateOf(
  chart: TableChart | null,
  current: boolean,
  loading: boolean,
  issues: readonly Issue[],
): WidgetState {
  if (chart !== null) {
    if (!current) return 'stale';
    if (issues.some((issue) => issue.severity === 'partial')) return 'partial';
    return chart.shown.some(({ observation }) => typeof observation.value === 'number') ? 'ready' : 'empty';
  }
  if (loading) return 'loading';
  const reasons = issues.filter((issue) => issue.severity === 'fatal');
  return reasons.every((issue) => NOTHING_THERE.has(issue.code)) ? 'empty' : 'error';
}
