import type { IndicatorGridWords } from '@commonweal/widgets/indicator-grid/words.js';
import type { WordSamples } from '../../support/word-samples.js';

const TALLY = { better: 2, worse: 3, higher: 8, lower: 1, judged: 7, compared: 24 } as const;

/** Each text of the words that takes arguments, as a reader may see it. */
export const wordSamples = ({ grid }: IndicatorGridWords): WordSamples => ({
  'grid.tally': [grid.tally(7, 24)],
  'grid.indicators': [grid.indicators(1), grid.indicators(2), grid.indicators(24)],
  'grid.left': [grid.left([9, 15], [5, 6]), grid.left([15, 15], [2, 2]), grid.left([1, 1], [1, 24])],
  'grid.ofIndicators': [grid.ofIndicators(['Smoking', 'Jobs'], grid.notCompared.limits)],
  'grid.counted': [grid.counted(TALLY, true), grid.counted(TALLY, false)],
  'grid.sortedByCount': [grid.sortedByCount('ascending', true), grid.sortedByCount('descending', false)],
  'grid.sortedByOutcome': (['judged', 'notJudged', 'both'] as const).flatMap((outcomes) => [
    grid.sortedByOutcome('York', 'ascending', outcomes),
    grid.sortedByOutcome('York', 'descending', outcomes),
  ]),
});
