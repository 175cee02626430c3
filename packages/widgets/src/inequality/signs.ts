import { provisional } from '@commonweal/charts/kit/shown.js';
import type { Layer, PlotLegendEntry } from '@commonweal/charts/plot/types.js';
import type { InequalityWords } from './words.js';

/** A figure with the letter that official statistics give one that may be revised. */
export const markedValue = (text: string, isProvisional: boolean): string =>
  isProvisional ? `${text} p` : text;

/** What signs beside lines and figures mean, each where it is drawn. */
export function signLegend(
  layers: readonly Layer[],
  level: number | null,
  words: InequalityWords,
): readonly PlotLegendEntry[] {
  const limits = layers.find(({ kind }) => kind === 'band' || kind === 'whiskers')?.kind;
  const isHollow = layers.some(
    (layer) => layer.kind === 'points' && layer.points.some((point) => point.isHollow),
  );
  const isMissing = layers.some(({ kind }) => kind === 'missing');
  const entry = (sign: PlotLegendEntry['sign'], text: string): PlotLegendEntry => ({
    sign,
    text,
    detail: null,
  });
  return [
    ...(limits === undefined || level === null
      ? []
      : [entry({ kind: limits === 'band' ? 'band' : 'whisker' }, words.confidence(level))]),
    ...(isHollow
      ? [entry({ kind: 'point', look: 'highlighted', isHollow }, words.capitalise(provisional(words)))]
      : []),
    ...(isMissing ? [entry({ kind: 'missing' }, words.noFigureSign)] : []),
  ];
}
