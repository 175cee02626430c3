import type { PeriodPickerWords } from '@commonweal/widgets/period-picker/words.js';
import { COUNTS } from '../../support/counts.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: PeriodPickerWords): WordSamples => ({
  printed: [words.printed(words.label, '2023')],
  period: [words.period('November 2020')],
  common: [words.common(words.period('2015–17'))],
  some: COUNTS.map((n) => words.some('2023', n, 12)),
});
