import type { BarRankingWords } from '../bar-ranking/words.js';
import { enBarRanking } from '../bar-ranking/words.en.js';

/** English for the ranking by productivity. */
export const enProductivityRanking: BarRankingWords = {
  ...enBarRanking,
  extraColumns: [{ from: 'gbp_per_hour', header: 'Per hour worked', detail: '£, 2017' }],
};
