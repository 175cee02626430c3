import { NO_VALUES } from '@commonweal/widgets/context/page-context.js';
import type { ContextWords } from '@commonweal/widgets/context/words.js';
import { COUNTS } from '../../support/counts.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = ({ texts }: ContextWords): WordSamples => ({
  'texts.selected': [
    texts.selected(NO_VALUES),
    texts.selected({ ...NO_VALUES, area: 'York' }),
    texts.selected({ ...NO_VALUES, benchmark: 'England', comparators: 'Leeds' }),
    texts.selected({ ...NO_VALUES, period: 'November 2020', group: '65+', indicator: 'A1' }),
  ],
  'texts.messages': COUNTS.map((n) => texts.messages(n, 12)),
});
