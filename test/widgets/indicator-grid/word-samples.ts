import type { WordSamples } from '../../support/word-samples.js';

/** Each text of the words that takes arguments, as a reader may see it: the words are the function's parameter. */
export const wordSamples = (): WordSamples => ({});
