// Not yet read by a translator.
import { count, ROW } from './count.js';
import { formatNumber } from '../number.js';
import type { ViewWords } from '../words.js';
import { cyReaderNotes } from './reader-notes.js';

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
  readers: cyReaderNotes,
  longTable: {
    search: 'Chwilio pob rhes yn ôl enw',
    limits:
      'Dim ond y rhesi ger y rhai sydd yn y golwg y gall eich porwr eu chwilio, eu copïo a’u hargraffu. Mae’r lawrlwythiad yn cynnwys pob un.',
    position: (row, rows) =>
      `Yn dangos o res ${formatNumber(row, 0)} ymlaen, o gyfanswm o ${formatNumber(rows, 0)}.`,
    found: (n, rows, text) =>
      n === 0
        ? `Nid yw “${text}” yn enw unrhyw res.`
        : `Mae “${text}” yn enw ${formatNumber(n, 0)} o’r ${count(rows, ROW)}.`,
    printed: (from, to, rows) =>
      `Argraffwyd yma: rhesi ${formatNumber(from, 0)} i ${formatNumber(to, 0)} o ${formatNumber(rows, 0)}, ac unrhyw rai a amlygwyd. Mae’r lawrlwythiad yn cynnwys pob un.`,
  },
  rowsShown: (shown, all) =>
    `Dangosir ${formatNumber(shown, 0)} o’r ${count(all, ROW)}; mae’r lawrlwythiad yn cynnwys pob un.`,
};
