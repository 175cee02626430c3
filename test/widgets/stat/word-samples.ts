import type { StatWords } from '@commonweal/widgets/stat/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: StatWords): WordSamples => ({ relative: [words.relative('England')] });
