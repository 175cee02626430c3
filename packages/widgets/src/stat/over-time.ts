import type { LargeFigure } from '@commonweal/charts/chart/types.js';
import type { FigureOverTime } from '@commonweal/charts/kit/figure/change.js';
import type { ValueFormat } from '@commonweal/charts/kit/formats.js';
import { shownOf } from '@commonweal/charts/kit/shown.js';
import { sparkOf } from '@commonweal/charts/marks/spark.js';
import type { StatWords } from './words.js';

/**
 * The values of a figure over time as a line, and its two ends in words, which all readers have; null if fewer than two
 * values are known. As in a trend, a missing value is a gap, and no line is drawn across a break.
 */
export function overTime(
  { points, isApart }: FigureOverTime,
  { decimals, unit }: ValueFormat,
  words: StatWords,
): NonNullable<LargeFigure['over']> | null {
  const spark = sparkOf(
    points.map(({ value }) => value),
    (at) => isApart[at] === true,
  );
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (spark === null || first === undefined || last === undefined) return null;
  const [from, to] = [first, last].map(({ observation, period }) => ({
    figure: words.withUnit(shownOf(observation, decimals, words)?.text ?? '', unit),
    period: period.label,
  }));
  if (from === undefined || to === undefined) return null;
  const isBroken = isApart.some((apart, at) => at > 0 && apart);
  return { spark, text: words.overTime(from, to, isBroken) };
}
