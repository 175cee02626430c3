import type { BarRankingWords } from '@commonweal/widgets/bar-ranking/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = ({ rankNotes, ...words }: BarRankingWords): WordSamples => ({
  more: [words.more(0), words.more(1), words.more(1200)],
  'rankNotes.baseline': [rankNotes.baseline('the UK', '100')],
  'rankNotes.countedFrom': [rankNotes.countedFrom('highest'), rankNotes.countedFrom('lowest')],
  'rankNotes.turned': [rankNotes.turned('Place 2015')],
  // Nothing but the words of the data, the same in both languages.
  'rankNotes.column': [
    rankNotes.column('Place', '', ['Hull 1']),
    rankNotes.column('Place', '2015', ['Hull']),
  ],
});
