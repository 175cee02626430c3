// Not yet read by a translator.
import { period } from '@commonweal/charts/language/cy/prose.js';
import type { PeriodPickerWords } from './words.js';

export const cyPeriodPicker: PeriodPickerWords = {
  lang: 'cy',
  label: 'Cyfnod',
  error: 'Gwall:',
  loading: 'Mae’r rhestr o gyfnodau yn llwytho.',
  failed: 'Ni lwythwyd y rhestr o gyfnodau. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  bare: 'Nid oes dim i’w ddewis yma.',
  printed: (label, selected) => `${label}: ${selected}.`,
  period,
  latest: 'Y diweddaraf ar gyfer pob ffigur',
  summary: 'diweddaraf',
  common: (label) => `Y diweddaraf sydd gan bob ffigur: ${label}`,
  noCommon: 'Nid oes cyfnod sydd gan bob ffigur',
  some: (label, figures, all) => `${label} (${String(figures)} o’r ${String(all)} ffigur)`,
};
