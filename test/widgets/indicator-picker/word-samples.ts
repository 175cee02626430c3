import type { IndicatorPickerWords } from '@commonweal/widgets/indicator-picker/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: IndicatorPickerWords): WordSamples => ({
  printed: [words.printed(words.label, 'A1')],
});
