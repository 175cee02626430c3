import type { GroupPickerWords } from '@commonweal/widgets/group-picker/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: GroupPickerWords): WordSamples => ({
  printed: [words.printed(words.label, '65+')],
  dimension: ['sex', 'age'].map((name) => words.dimension(name)),
});
