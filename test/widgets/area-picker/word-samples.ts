import type { AreaPickerWords } from '@commonweal/widgets/area-picker/words.js';
import type { WordSamples } from '../../support/word-samples.js';
import { COUNTS } from '../../support/counts.js';

/** Each text that takes arguments, as a reader may see it. */
export const wordSamples = (words: AreaPickerWords): WordSamples => ({
  printed: [words.printed(words.label, 'Leeds'), words.printed(words.label, 'Caerdydd')],
  found: COUNTS.map((n) => words.found(n)),
  more: [words.more(200, 1200)],
  notChosen: [words.notChosen('Barchester')],
  former: [words.former('Humberside', null), words.former('Harrogate', 2023)],
  'compare.against': [words.compare.against('Wrecsam')],
  'compare.neighbours': COUNTS.map((n) => words.compare.neighbours(n)),
  'compare.remove': [words.compare.remove('York')],
});
