import { en } from '@commonweal/charts/language/en.js';
import { enRankingPhrases, enRankingWords } from '@commonweal/charts/language/ranking/en.js';
import { rankingFinding } from '@commonweal/charts/language/ranking/finding.js';
import { rankingHeadline } from '@commonweal/charts/language/ranking/headline.js';
import { holdCommas } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { BarRankingWords } from './words.js';

/** English for a bar ranking. */
export const enBarRanking: BarRankingWords = /* @__PURE__ */ withWords<Omit<BarRankingWords, keyof Words>>(
  en,
  {
    finding: (facts) => rankingFinding(enRankingPhrases, facts),
    headline: (facts) => rankingHeadline(enRankingPhrases, facts),
    ...enRankingWords,
    rankNotes: {
      ...enRankingWords.rankNotes,
      baseline: (name, shown) => `Bars start at ${name} (${shown}), not at zero.`,
      turned: (header) => `${header} counts from the highest, as the ranks do.`,
      column: (header, detail, areas) =>
        `${header}${detail === '' ? '' : ` (${detail})`}: ${areas.join(holdCommas(areas) ? '; ' : ', ')}.`,
    },
  },
);
