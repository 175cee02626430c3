// Not yet read by a translator.
import type { IndicatorPickerWords } from './words.js';

export const cyIndicatorPicker: IndicatorPickerWords = {
  lang: 'cy',
  label: 'Dangosydd',
  error: 'Gwall:',
  loading: 'Mae’r rhestr o ddangosyddion yn llwytho.',
  failed: 'Ni lwythwyd y rhestr o ddangosyddion. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  bare: 'Nid oes dim i’w ddewis yma.',
  printed: (label, selected) => `${label}: ${selected}.`,
  each: 'Dangosydd pob ffigur',
};
