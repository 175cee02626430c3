import type { DashboardWords } from '@commonweal/widgets/dashboard/words.js';
import type { WordSamples } from '../../support/word-samples.js';
import { wordSamples as contextSamples } from '../context/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: DashboardWords): WordSamples => ({
  'texts.fileSize': [words.texts.fileSize('ZIP', 900), words.texts.fileSize('ZIP', 9000)],
  ...contextSamples(words),
});
