import { enBarRanking } from './words.en.js';
import type { BarRankingWords } from './words.js';

/** Stands in until the Welsh words are there. */
export const cyBarRanking: BarRankingWords = {
  ...enBarRanking,
  lang: 'cy',
  labels: {
    ...enBarRanking.labels,
    area: 'Ardal',
    source: 'Ffynhonnell',
    value: 'Gwerth',
    downloadCsv: 'Lawrlwytho CSV',
  },
};
