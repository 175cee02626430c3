import type { Words } from '@commonweal/charts/language/words.js';
import { type YScale, yScale } from '@commonweal/charts/plot/axes.js';
import { usableLimits } from '@commonweal/data';
import type { TrendAnalysis, TrendLine } from './analysis.js';

/** Whether the limits of a line are drawn: more than one band in a frame would hide the lines. */
export const hasBand = ({ look }: Pick<TrendLine, 'look'>): boolean => look === 'highlighted';

/** One scale for all lines and the limits that are drawn. It need not start at zero, and does where values come close. */
export function trendScale({ lines, selection, format }: TrendAnalysis, words: Words): YScale {
  const values = lines.flatMap((line) =>
    line.series.points.flatMap(({ value, observation }) => {
      if (value === null) return [];
      const limits = hasBand(line) ? usableLimits(observation, selection.level) : null;
      return limits === null ? [value] : [limits.lower, value, limits.upper];
    }),
  );
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const origin = low >= 0 && low <= high / 3 ? 0 : null;
  return yScale(values, origin, words, format.unit);
}
