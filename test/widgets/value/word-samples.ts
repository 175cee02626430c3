import type { WordSamples } from '../../support/word-samples.js';

/** All texts of a number in prose come from its facts. */
export const wordSamples = (): WordSamples => ({});
