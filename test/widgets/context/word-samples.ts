import type { ChoiceWords } from '@commonweal/widgets/context/words.js';
import { COUNTS } from '../../support/counts.js';
import type { WordSamples } from '../../support/word-samples.js';

const NONE = {
  area: null,
  comparators: null,
  benchmark: null,
  period: null,
  group: null,
  indicator: null,
};

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: ChoiceWords): WordSamples => ({
  selected: [
    words.selected(NONE),
    words.selected({ ...NONE, area: 'York' }),
    words.selected({ ...NONE, benchmark: 'England', comparators: 'Leeds' }),
    words.selected({ ...NONE, period: 'November 2020', group: '65+', indicator: 'A1' }),
  ],
  messages: COUNTS.map((n) => words.messages(n, 12)),
});
