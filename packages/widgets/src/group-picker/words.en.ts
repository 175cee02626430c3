import type { GroupPickerWords } from './words.js';

export const enGroupPicker: GroupPickerWords = {
  lang: 'en-GB',
  label: 'Group',
  error: 'Error:',
  loading: 'The list of groups is loading.',
  failed: 'The list of groups did not load. Check your connection and try again.',
  bare: 'There is nothing to choose from here.',
  printed: (label, selected) => `${label}: ${selected}.`,
  each: 'As each figure is',
  dimension: (name) => name.charAt(0).toUpperCase() + name.slice(1),
};
