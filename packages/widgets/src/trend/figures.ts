import { limitTexts } from '@commonweal/charts/kit/limits.js';
import type { SeriesPoint } from '@commonweal/charts/kit/series.js';
import { missingTexts } from '@commonweal/charts/kit/shown.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Observation } from '@commonweal/data';
import type { TrendAnalysis } from './analysis.js';

/** A number with what adjoins it, or why there is none. */
export function figureText(
  observation: Observation,
  { show, format }: Pick<TrendAnalysis, 'show' | 'format'>,
  words: Words,
): string {
  const shown = show(observation);
  return shown === null ? missingTexts(observation.value, words).text : words.inCell(shown.text, format.unit);
}

/** A figure at the end of its line: a provisional one has the letter that official statistics give it. */
export function markedValue(
  { observation, isProvisional }: SeriesPoint,
  analysis: TrendAnalysis,
  words: Words,
): string {
  return figureText(observation, analysis, words) + (isProvisional ? ' p' : '');
}

/** Limits as shown and as spoken; null if there are none that can be drawn. */
export function drawnLimits(
  observation: Observation,
  { selection, format }: TrendAnalysis,
  words: Words,
): ReturnType<typeof limitTexts> {
  const texts = limitTexts(observation, { level: selection.level, format, benchmark: null }, words);
  return texts?.isUsed === true ? texts : null;
}
