import { place } from '@commonweal/charts/language/en/list.js';
import { inPlace, rowCount } from '@commonweal/charts/language/en/prose.js';
import type { BarRankingWords } from '../bar-ranking/words.js';
import type { RankingPhrases } from '@commonweal/charts/language/ranking/finding.js';
import { rankingHeadline } from '@commonweal/charts/language/ranking/headline.js';
import { enRankingPhrases } from '@commonweal/charts/language/ranking/en.js';
import { enBarRanking } from '../bar-ranking/words.en.js';
import { isHoursLost } from './hours-lost.js';

/** The measure and unit of the built-in figures. */
const BUILT_IN = 'sickness absence, % of working hours';

const say: RankingPhrases = {
  ...enRankingPhrases,
  placed: (about, { name, figure, position, tied, end }, ranked) =>
    `${inPlace(name)} lost ${figure} to sickness, ${place(position, tied, end)} of ${rowCount(ranked, about.subject)}`,
};

/** English for the ranking by sickness absence. */
export const enSicknessAbsenceRanking: BarRankingWords = {
  ...enBarRanking,
  headline: (facts) => rankingHeadline(isHoursLost(facts, BUILT_IN) ? say : enRankingPhrases, facts),
  extraColumns: [
    { from: 'place_in_report_2015_16', header: 'Place in 2015–16', detail: '', placesFromLowest: 12 },
  ],
};
