// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { cyRankingPhrases, cyRankingWords } from '@commonweal/charts/language/ranking/cy.js';
import { rankingFinding } from '@commonweal/charts/language/ranking/finding.js';
import { rankingHeadline } from '@commonweal/charts/language/ranking/headline.js';
import { holdCommas } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { BarRankingWords } from './words.js';

/** Welsh for a bar ranking. */
export const cyBarRanking: BarRankingWords = /* @__PURE__ */ withWords<Omit<BarRankingWords, keyof Words>>(
  cy,
  {
    finding: (facts) => rankingFinding(cyRankingPhrases, facts),
    headline: (facts) => rankingHeadline(cyRankingPhrases, facts),
    ...cyRankingWords,
    rankNotes: {
      ...cyRankingWords.rankNotes,
      baseline: (name, shown) =>
        `Mae’r barrau’n dechrau ar y gwerth ar gyfer ${name} (${shown}), nid ar sero.`,
      turned: (header) => `${header}: cyfrifir o’r uchaf, fel y safleoedd.`,
      column: (header, detail, areas) =>
        `${header}${detail === '' ? '' : ` (${detail})`}: ${areas.join(holdCommas(areas) ? '; ' : ', ')}.`,
    },
  },
);
