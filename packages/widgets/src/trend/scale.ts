import type { Words } from '@commonweal/charts/language/words.js';
import { type YScale, yScale } from '@commonweal/charts/plot/axes.js';
import { usableLimits } from '@commonweal/data';
import type { TrendAnalysis, TrendLine } from './analysis.js';

/** Whether the limits of a line are drawn: more than one band in a frame would hide the lines. */
export const hasBand = ({ look }: Pick<TrendLine, 'look'>): boolean => look === 'highlighted';

/**
 * One scale for all lines, of which one has a figure, and the limits that are drawn. It need not start at zero, and does
 * where values come close.
 */
export function trendScale({ lines, selection, format }: TrendAnalysis, words: Words): YScale {
  let [low, high] = [Infinity, -Infinity];
  for (const line of lines) {
    const isBand = hasBand(line);
    for (const { value, observation } of line.series.points) {
      if (value === null) continue;
      const limits = isBand ? usableLimits(observation, selection.level) : null;
      low = Math.min(low, limits?.lower ?? value);
      high = Math.max(high, limits?.upper ?? value);
    }
  }
  const origin = low >= 0 && low <= high / 3 ? 0 : null;
  return yScale([low, high], origin, words, format.unit);
}
