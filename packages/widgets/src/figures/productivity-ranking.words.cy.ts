import type { BarRankingWords } from '../bar-ranking/words.js';
import { cyBarRanking } from '../bar-ranking/words.cy.js';

/** Welsh for the ranking by productivity. */
export const cyProductivityRanking: BarRankingWords = {
  ...cyBarRanking,
  extraColumns: [{ from: 'gbp_per_hour', header: 'Fesul awr a weithiwyd', detail: '£, 2017' }],
};
