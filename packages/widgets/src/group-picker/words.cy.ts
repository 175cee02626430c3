// Not yet read by a translator.
import type { GroupPickerWords } from './words.js';

const NAMES: Readonly<Record<string, string>> = { sex: 'Rhyw', age: 'Oedran' };

export const cyGroupPicker: GroupPickerWords = {
  lang: 'cy',
  label: 'Grŵp',
  error: 'Gwall:',
  loading: 'Mae’r rhestr o grwpiau yn llwytho.',
  failed: 'Ni lwythwyd y rhestr o grwpiau. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  printed: (label, chosen) => `${label}: ${chosen}.`,
  each: 'Fel y mae pob ffigur',
  dimension: (name) => {
    const key = name.toLowerCase();
    return Object.hasOwn(NAMES, key) ? (NAMES[key] ?? name) : name.charAt(0).toUpperCase() + name.slice(1);
  },
};
