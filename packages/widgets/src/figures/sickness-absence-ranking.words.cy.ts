import { rowCount } from '@commonweal/charts/language/cy/prose.js';
import type { BarRankingWords } from '../bar-ranking/words.js';
import type { RankingPhrases } from '@commonweal/charts/language/ranking/finding.js';
import { rankingHeadline } from '@commonweal/charts/language/ranking/headline.js';
import { cyRankingPhrases, placeOf } from '@commonweal/charts/language/ranking/cy.js';
import { cyBarRanking } from '../bar-ranking/words.cy.js';
import { isHoursLost } from './hours-lost.js';

/** The measure and unit of the built-in figures. */
const BUILT_IN = 'absenoldeb oherwydd salwch, % o oriau gwaith';

const say: RankingPhrases = {
  ...cyRankingPhrases,
  placed: (about, area, ranked) =>
    `collodd ${area.name} ${area.figure} oherwydd salwch (${placeOf(area)} o ${rowCount(ranked, about.subject)})`,
};

/** Welsh for the ranking by sickness absence. */
export const cySicknessAbsenceRanking: BarRankingWords = {
  ...cyBarRanking,
  headline: (facts) => rankingHeadline(isHoursLost(facts, BUILT_IN) ? say : cyRankingPhrases, facts),
  extraColumns: [
    { from: 'place_in_report_2015_16', header: 'Safle yn 2015–16', detail: '', placesFromLowest: 12 },
  ],
};
