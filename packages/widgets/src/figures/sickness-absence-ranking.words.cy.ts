import type { BarRankingWords } from '../bar-ranking/words.js';
import { cyBarRanking } from '../bar-ranking/words.cy.js';

/** Welsh for the ranking by sickness absence. */
export const cySicknessAbsenceRanking: BarRankingWords = {
  ...cyBarRanking,
  extraColumns: [
    { from: 'place_in_report_2015_16', header: 'Safle yn yr adroddiad', detail: 'Hydref 2015 i Fedi 2016' },
  ],
};
