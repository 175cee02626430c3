import type { TableChart } from '@commonweal/charts';
import type { Issue } from '@commonweal/data';

/** What a widget is showing, reflected as its `state` attribute. */
export const WIDGET_STATES = ['loading', 'ready', 'partial', 'empty', 'stale', 'error'] as const;

/**
 * - `loading`: nothing to show yet;
 * - `ready`: the whole chart;
 * - `partial`: a chart, but some cells or rows could not be read;
 * - `empty`: the source has no data, or a reason in place of every value: the table shows the reasons;
 * - `stale`: a chart of earlier data, because what was requested since is not there (yet);
 * - `error`: no chart; a message says why.
 */
export type WidgetState = (typeof WIDGET_STATES)[number];

/** Issues that mean the source exists but has no data. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['empty-data', 'no-rows', 'no-figure']);

/**
 * The state of a widget.
 *
 * @param chart The chart, if there is one.
 * @param current Whether its data is what was requested last.
 * @param loading Whether a request is in flight.
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
