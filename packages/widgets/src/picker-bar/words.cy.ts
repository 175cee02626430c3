// Not yet read by a translator.
import type { PickerBarWords } from './words.js';

export const cyPickerBar: PickerBarWords = {
  lang: 'cy',
  title: 'Dewiswch beth a ddangosir',
  change: 'Newid',
  show: 'Dangos',
  printed: (summary) => `Dewiswyd: ${summary}.`,
};
