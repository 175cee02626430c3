import type { PeriodPickerWords } from './words.js';

export const enPeriodPicker: PeriodPickerWords = {
  lang: 'en-GB',
  label: 'Period',
  error: 'Error:',
  loading: 'The list of periods is loading.',
  failed: 'The list of periods did not load. Check your connection and try again.',
  bare: 'There is nothing to choose from here.',
  printed: (label, selected) => `${label}: ${selected}.`,
  period: (label) => label,
  latest: 'Latest of each figure',
  summary: 'latest',
  common: (period) => `Latest that all figures have: ${period}`,
  noCommon: 'No period is one that all figures have',
  some: (period, figures, all) => `${period} (${String(figures)} of ${String(all)} figures)`,
};
