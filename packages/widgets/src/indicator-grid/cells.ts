import type { ShadeCell } from '@commonweal/charts/chart/types.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import type { GridValue } from './analysis.js';
import type { IndicatorGridWords } from './words.js';

/** A value with its outcome, or the reason why there is none. */
export function gridCell(
  { observation, shown, tone }: GridValue,
  isCompared: boolean,
  words: IndicatorGridWords,
): ShadeCell {
  const outcome = tone === null || !isCompared ? null : { tone, ...words.outcomes[tone] };
  const cell: ShadeCell = {
    kind: 'shade',
    text: shown?.text ?? '',
    detail: null,
    spoken: outcome?.word ?? null,
    missing: null,
    step: null,
    steps: 0,
    outcome,
  };
  const { value, flags } = observation;
  if (typeof value !== 'number') return { ...cell, ...missingTexts(value, words), detail: null };
  return flags.length === 0 ? cell : { ...cell, detail: flagTexts(flags, words).join(', ') };
}
