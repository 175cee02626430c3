import type { Issue } from '@commonweal/data';

/** What a widget shows, reflected as its `state` attribute. */
export const WIDGET_STATES = ['loading', 'ready', 'partial', 'empty', 'stale', 'error'] as const;

/**
 * - `loading`: nothing to show yet;
 * - `ready`: the whole chart;
 * - `partial`: a chart, with cells or rows that could not be read;
 * - `empty`: the source holds no data;
 * - `stale`: the chart of data read earlier, because what was asked for since is not there (yet);
 * - `error`: no chart; a message says why.
 */
export type WidgetState = (typeof WIDGET_STATES)[number];

/** Issues that say the source is there and holds nothing. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['empty-data', 'no-rows']);

/**
 * The state that follows from what there is.
 *
 * @param shown Whether there is a chart.
 * @param current Whether its data is what was asked for last.
 * @param loading Whether a request is under way.
 */
export function stateOf(
  shown: boolean,
  current: boolean,
  loading: boolean,
  issues: readonly Issue[],
): WidgetState {
  if (shown && !current) return 'stale';
  if (shown) return issues.some((issue) => issue.severity === 'partial') ? 'partial' : 'ready';
  if (loading) return 'loading';
  const reasons = issues.filter((issue) => issue.severity === 'fatal');
  return reasons.every((issue) => NOTHING_THERE.has(issue.code)) ? 'empty' : 'error';
}
