import type { BarRankingWords } from '../bar-ranking/words.js';
import { enBarRanking } from '../bar-ranking/words.en.js';

/** English for the ranking by sickness absence. */
export const enSicknessAbsenceRanking: BarRankingWords = {
  ...enBarRanking,
  extraColumns: [
    { from: 'place_in_report_2015_16', header: 'Place in 2015–16', detail: '', placesFromLowest: 12 },
  ],
};
