import type { DashboardWords } from '@commonweal/widgets/dashboard/words.js';
import type { WordSamples } from '../../support/word-samples.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = ({ texts }: DashboardWords): WordSamples => ({
  'texts.fileSize': [texts.fileSize('ZIP', 900), texts.fileSize('ZIP', 9000)],
});
