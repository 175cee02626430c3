import { flagTexts } from '@commonweal/charts/kit/shown.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { Layer, PlotLegendEntry } from '@commonweal/charts/plot/types.js';

export const provisional = (words: Words): string => flagTexts(['p'], words).join('');

/** A figure with the letter that official statistics give one that may be revised. */
export const markedValue = (text: string, isProvisional: boolean): string =>
  isProvisional ? `${text} p` : text;

/** What a hollow point means, where there is one. */
export function provisionalLegend(layers: readonly Layer[], words: Words): readonly PlotLegendEntry[] {
  const isAny = layers.some(
    (layer) => layer.kind === 'points' && layer.points.some(({ isHollow }) => isHollow),
  );
  return isAny
    ? [
        {
          sign: { kind: 'point', look: 'highlighted', isHollow: true },
          text: words.capitalise(provisional(words)),
          detail: null,
        },
      ]
    : [];
}
