import type { BarRankingWords } from '@commonweal/widgets/bar-ranking/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: BarRankingWords): WordSamples => ({
  more: [words.more(0), words.more(1), words.more(1200)],
  'rankNotes.baseline': [words.rankNotes.baseline('the UK', '100')],
});
