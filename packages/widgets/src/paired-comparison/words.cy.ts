import { enPairedComparison } from './words.en.js';
import type { PairedComparisonWords } from './words.js';

/** Stands in until the Welsh words are there. */
export const cyPairedComparison: PairedComparisonWords = {
  ...enPairedComparison,
  lang: 'cy',
  labels: {
    ...enPairedComparison.labels,
    area: 'Ardal',
    source: 'Ffynhonnell',
    value: 'Gwerth',
    downloadCsv: 'Lawrlwytho CSV',
  },
};
