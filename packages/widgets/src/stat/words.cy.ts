import { enStat } from './words.en.js';
import type { StatWords } from './words.js';

/** Stands in until the Welsh words are there. */
export const cyStat: StatWords = {
  ...enStat,
  lang: 'cy',
  labels: {
    ...enStat.labels,
    area: 'Ardal',
    source: 'Ffynhonnell',
    value: 'Gwerth',
    downloadCsv: 'Lawrlwytho CSV',
  },
};
