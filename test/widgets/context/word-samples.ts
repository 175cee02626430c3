import type { ContextWords } from '@commonweal/widgets/context/words.js';
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
export const wordSamples = ({ texts }: ContextWords): WordSamples => ({
  'texts.selected': [
    texts.selected(NONE),
    texts.selected({ ...NONE, area: 'York' }),
    texts.selected({ ...NONE, benchmark: 'England', comparators: 'Leeds' }),
    texts.selected({ ...NONE, period: 'November 2020', group: '65+', indicator: 'A1' }),
  ],
  'texts.messages': COUNTS.map((n) => texts.messages(n, 12)),
});
