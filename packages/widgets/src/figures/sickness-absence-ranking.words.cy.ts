import type { BarRankingWords } from '../bar-ranking/words.js';
import { cyBarRanking } from '../bar-ranking/words.cy.js';

/** Welsh for the ranking by sickness absence. */
export const cySicknessAbsenceRanking: BarRankingWords = {
  ...cyBarRanking,
  extraColumns: [
    { from: 'place_in_report_2015_16', header: 'Safle yn 2015–16', detail: '', placesFromLowest: 12 },
  ],
};
