// Not yet read by a translator.
import { AREA, counted, grouped } from '@commonweal/data/language/cy.js';
import type { AreaPickerWords } from './words.js';

export const cyAreaPicker: AreaPickerWords = {
  lang: 'cy',
  label: 'Ardal',
  error: 'Gwall:',
  loading: 'Mae’r rhestr o ardaloedd yn llwytho.',
  failed: 'Ni lwythwyd y rhestr o ardaloedd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  printed: (label, selected) => `${label}: ${selected}.`,
  showAll: 'Dangos pob ardal',
  levels: {
    country: 'Gwledydd',
    region: 'Rhanbarthau',
    combined: 'Awdurdodau cyfun',
    upper: 'Awdurdodau haen uchaf',
    lower: 'Dosbarthau',
    health: 'Byrddau gofal integredig',
    other: 'Ardaloedd eraill',
  },
  kinds: {
    country: 'gwlad',
    region: 'rhanbarth',
    combinedAuthority: 'awdurdod cyfun',
    unitary: 'awdurdod unedol',
    metropolitan: 'dosbarth metropolitan',
    borough: 'bwrdeistref yn Llundain',
    county: 'sir',
    council: 'ardal cyngor',
    localGovernment: 'dosbarth llywodraeth leol',
    district: 'dosbarth',
    careBoard: 'bwrdd gofal integredig',
  },
  found: (n) => counted(n, AREA),
  none: 'Nid oes ardal o’r enw hwnnw yn y ffigurau hyn. Ceir ardaloedd wrth eu hen enwau a’u codau hefyd. Gwiriwch y sillafu, neu ei ddileu i weld y rhestr gyfan.',
  more: (shown, all) => `Y ${grouped(shown)} cyntaf o ${grouped(all)}. Teipiwch i weld rhai eraill.`,
  notChosen: (text) => `Dewiswch ardal o’r rhestr. Nid oes un o’r enw ‘${text}’ yn y ffigurau hyn.`,
  former: (name, until) => (until === null ? name : `${name} tan ${String(until)}`),
  nothing: 'dim ardal wedi’i dewis',
  compare: {
    label: 'Cymharu â',
    against: (name) => `o’i chymharu â’r canlynol: ${name}`,
    choices: { benchmark: 'Meincnod pob ffigur', areas: 'Ardaloedd o’ch dewis' },
    neighbours: (n) => `Cymdogion ystadegol (${grouped(n)})`,
    add: 'Ychwanegu ardal',
    remove: (name) => `Tynnu ${name}`,
  },
};
