import type { IndicatorPickerWords } from './words.js';

export const enIndicatorPicker: IndicatorPickerWords = {
  lang: 'en-GB',
  label: 'Indicator',
  error: 'Error:',
  loading: 'The list of indicators is loading.',
  failed: 'The list of indicators did not load. Check your connection and try again.',
  bare: 'There is nothing to choose from here.',
  printed: (label, selected) => `${label}: ${selected}.`,
  each: 'The indicator of each figure',
};
