// Not yet read by a translator.
import type { PeriodPickerWords } from './words.js';

export const cyPeriodPicker: PeriodPickerWords = {
  lang: 'cy',
  label: 'Cyfnod',
  error: 'Gwall:',
  loading: 'Mae’r rhestr o gyfnodau yn llwytho.',
  failed: 'Ni lwythwyd y rhestr o gyfnodau. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  printed: (label, chosen) => `${label}: ${chosen}.`,
  latest: 'Y diweddaraf ar gyfer pob ffigur',
  said: 'diweddaraf',
  common: (period) => `Y diweddaraf sydd gan bob ffigur: ${period}`,
  noCommon: 'Nid oes cyfnod sydd gan bob ffigur',
  some: (period, figures, all) => `${period} (${String(figures)} o’r ${String(all)} ffigur)`,
};
