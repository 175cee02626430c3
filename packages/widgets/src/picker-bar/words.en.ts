import type { PickerBarWords } from './words.js';

export const enPickerBar: PickerBarWords = {
  lang: 'en-GB',
  title: 'Choose what is shown',
  change: 'Change',
  show: 'Show',
  printed: (summary) => `Chosen: ${summary}.`,
};
