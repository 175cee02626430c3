// Not yet read by a translator.
import type { ViewWords } from '../words.js';

/** The words around a chart, which every view has. */
export const cyViewWords: ViewWords = {
  lang: 'cy',
  labels: {
    area: 'Ardal',
    rank: 'Safle',
    value: 'Gwerth',
    difference: 'Gwahaniaeth',
    outcome: 'Canlyniad',
    benchmark: 'meincnod',
    comparator: 'er cymhariaeth',
    notRanked: 'Heb safle',
    notGiven: 'Heb ei roi',
    source: 'Ffynhonnell',
    period: 'Cyfnod',
    release: 'Fersiwn',
    asAt: 'Data fel yr oedd ar',
    method: 'Dull',
    legend: 'Allwedd',
    about: 'Ynghylch y ffigurau hyn',
    download: 'Lawrlwytho’r data',
    technicalCode: 'Cod',
    tryAgain: 'Rhoi cynnig arall arni',
    partFailed: 'Ni lwythodd rhan o’r siart hwn, felly mae’n aros fel y mae.',
    instruction:
      'Defnyddiwch y bysellau saeth i symud rhwng ardaloedd. Pwyswch Enter neu’r bylchwr i ddewis un, ac Escape i’w glirio.',
  },
  states: {
    loading: 'Wrthi’n llwytho’r ffigurau.',
    partial: 'Ni ellid dangos rhai ffigurau.',
    empty: 'Nid oes ffigurau i’w dangos.',
    stale: 'Llwythwyd y ffigurau hyn yn gynharach. Ni ellid darllen rhai newydd.',
    error: 'Ni ellid dangos y ffigurau.',
  },
};
