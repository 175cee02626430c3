import { enChoroplethTable } from './words.en.js';
import type { ChoroplethTableWords } from './words.js';

/** Stands in until the Welsh words are there. */
export const cyChoroplethTable: ChoroplethTableWords = {
  ...enChoroplethTable,
  lang: 'cy',
  labels: {
    ...enChoroplethTable.labels,
    area: 'Ardal',
    source: 'Ffynhonnell',
    value: 'Gwerth',
    downloadCsv: 'Lawrlwytho CSV',
  },
};
