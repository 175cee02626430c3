// Not yet read by a translator.
import { knownDimension } from '@commonweal/charts/language/cy/prose.js';
import { capitalise } from '@commonweal/charts/language/sentence.js';
import type { GroupPickerWords } from './words.js';

export const cyGroupPicker: GroupPickerWords = {
  lang: 'cy',
  label: 'Grŵp',
  error: 'Gwall:',
  loading: 'Mae’r rhestr o grwpiau yn llwytho.',
  failed: 'Ni lwythwyd y rhestr o grwpiau. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  bare: 'Nid oes dim i’w ddewis yma.',
  printed: (label, selected) => `${label}: ${selected}.`,
  each: 'Fel y mae pob ffigur',
  dimension: (name) => capitalise(knownDimension(name) ?? name),
};
