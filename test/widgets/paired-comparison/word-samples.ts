import type { PairedComparisonWords } from '@commonweal/widgets/paired-comparison/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: PairedComparisonWords): WordSamples => ({
  withLimits: [words.withLimits(0.95)],
  differenceUnit: [words.differenceUnit('%'), words.differenceUnit('years')],
  dimensionHeader: [words.dimensionHeader('cause'), words.dimensionHeader('age')],
  tag: ['All ages', 'Under 75', 'Pob oed', 'Dan 75 oed', 'Alderby'].map((group) => words.tag(group)),
  'pairNotes.relative': [words.pairNotes.relative('England')],
  'pairNotes.notCompared': [
    words.pairNotes.notCompared(true, false),
    words.pairNotes.notCompared(false, true),
    words.pairNotes.notCompared(true, true),
  ],
});
