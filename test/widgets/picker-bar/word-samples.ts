import type { PickerBarWords } from '@commonweal/widgets/picker-bar/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: PickerBarWords): WordSamples => ({
  printed: [words.printed('Leeds, 2023')],
});
