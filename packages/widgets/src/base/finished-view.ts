import { RAMPS } from '@commonweal/charts/marks/ramp.js';
import { HEADING_LEVELS } from '../templates/view.js';
import type { WidgetView } from '../templates/view.js';

/** How a finished chart looks, as far as its author may say so. */
export type Looks = Pick<WidgetView, 'headingLevel' | 'ramp'>;

/** Options that change nothing of a chart, but how it looks around it. */
const OF_LOOKS: ReadonlySet<string> = new Set(['headingLevel', 'ramp', 'selectable', 'state']);

/**
 * How the chart that was made in advance looks; null where the author, the page or the reader asks for anything
 * that takes the engine.
 *
 * @param set The properties that have been set, with their values.
 */
export function looksOf(set: ReadonlyMap<string, unknown>): Looks | null {
  if ([...set.keys()].some((name) => !OF_LOOKS.has(name))) return null;
  const level = set.get('headingLevel') ?? 2;
  const headingLevel = HEADING_LEVELS.find((each) => level === each || level === String(each));
  const hue = set.get('ramp') ?? 'red';
  const ramp = RAMPS.find((each) => each === hue);
  // A value that is not allowed is reported by the engine.
  return headingLevel === undefined || ramp === undefined ? null : { headingLevel, ramp };
}
