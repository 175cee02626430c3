import type { ShadeCell, TextCell } from '@commonweal/charts/chart/types.js';
import { textCell } from '@commonweal/charts/kit/rows.js';
import { flagTexts, missingTexts } from '@commonweal/charts/kit/shown.js';
import type { OutcomeMark } from '@commonweal/charts/marks/outcome.js';
import { OUTCOME_TONES, type OutcomeTone } from '@commonweal/charts/marks/tones.js';
import type { GridValue } from './analysis.js';
import type { Tally } from './facts.js';
import type { IndicatorGridWords } from './words.js';

export type Outcomes = ReadonlyMap<OutcomeTone, OutcomeMark>;

/** The outcomes that cells show, made once for all; none where no value is compared. */
export const outcomesFor = (isCompared: boolean, words: IndicatorGridWords): Outcomes =>
  new Map(isCompared ? OUTCOME_TONES.map((tone) => [tone, { tone, ...words.outcomes[tone] }]) : []);

/** A value with its outcome, or the reason why there is none. */
export function gridCell(
  { observation, shown, tone }: GridValue,
  outcomes: Outcomes,
  words: IndicatorGridWords,
): ShadeCell {
  const outcome = tone === null ? null : (outcomes.get(tone) ?? null);
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
  if (typeof value !== 'number') return { ...cell, ...missingTexts(value, words) };
  return flags.length === 0 ? cell : { ...cell, detail: flagTexts(flags, words).join(', ') };
}

/** How many values of a row are worse, or higher and lower; a dash where none is compared, as of the benchmark. */
export function tallyCell(tally: Tally | null, isJudged: boolean, words: IndicatorGridWords): TextCell {
  if (tally !== null && isJudged && tally.judged > 0)
    return textCell(words.grid.tally(tally.worse, tally.judged));
  if (tally !== null && !isJudged && tally.compared > 0) {
    const { higher, lower } = words.outcomes;
    const text = `${words.number(tally.higher, 0)}${higher.glyph} ${words.number(tally.lower, 0)}${lower.glyph}`;
    return textCell(text, null, words.grid.counted(tally, false));
  }
  const { glyph, word } = words.outcomes.notCompared;
  return textCell(glyph, null, word);
}
