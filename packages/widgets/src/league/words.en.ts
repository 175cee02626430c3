import { en } from '@commonweal/charts/language/en.js';
import { list, ordinal, place, placesBetween } from '@commonweal/charts/language/en/list.js';
import { enPhrases, startWas } from '@commonweal/charts/language/en/phrases.js';
import { rowCount } from '@commonweal/charts/language/en/prose.js';
import { formatNumber, formatShare } from '@commonweal/charts/language/number.js';
import { enRankingPhrases, enRankingWords } from '@commonweal/charts/language/ranking/en.js';
import {
  type Placed,
  rankingFinding,
  type RankingPhrases,
} from '@commonweal/charts/language/ranking/finding.js';
import { rankingHeadline } from '@commonweal/charts/language/ranking/headline.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { LeagueWords } from './words.js';

/** `between 13th and 15th highest`, `14th or 15th highest`; empty where an area has no limits to say. */
function placeOf({ position, tied, end, range }: Placed): string {
  if (range === null) return place(position, tied, end);
  if (range === 'unknown') return '';
  const { best, worst } = range;
  return best === worst ? place(best, false, end) : `${placesBetween(best, worst)} ${end}`;
}

/** A name, and its place in brackets if it has one. */
const withPlace = (area: Placed, text: string): string => {
  const own = placeOf(area);
  return own === '' ? text : `${text} (${own})`;
};

/** The ranks that areas could have count from the end that the table counts from, not from the nearer one. */
const say: RankingPhrases = {
  ...enRankingPhrases,
  placed(about, area, ranked) {
    const own = placeOf(area);
    return own === ''
      ? enPhrases.valueIn(about, area.figure, area.name)
      : `${startWas(about)} ${area.figure} in ${area.name}, ${own} of ${rowCount(ranked, about.subject)}`;
  },
  placedEach: (about, areas, ranked) =>
    `${startWas(about)} ${list(areas.map((area) => withPlace(area, `${area.figure} in ${area.name}`)))}, of ${rowCount(ranked, about.subject)}`,
  ranksOf(about, areas, ranked) {
    const each = areas.map((area) => `${placeOf(area) || 'of unknown rank'} in ${area.name}`);
    return `${startWas(about)} ${list(each)}${ranked === null ? '' : `, of ${rowCount(ranked, about.subject)}`}`;
  },
};

/** English for a league table. */
export const enLeague: LeagueWords = /* @__PURE__ */ withWords<Omit<LeagueWords, keyof Words>>(en, {
  ...enRankingWords,
  finding: (facts) => rankingFinding(say, facts),
  headline: (facts) => rankingHeadline(say, facts),
  possibleRanks: {
    header: 'Possible rank',
    unknown: 'not known, because no confidence limits are given',
    ends: (first, last, noun) =>
      `${rowCount(first, { noun })} could rank first and ${formatNumber(last, 0)} could rank last.`,
    uncertain: ({ name, rank, tied, range }) =>
      `Ranks are uncertain: ${name}, ${tied ? 'joint ' : ''}${ordinal(rank)} by its value, could be ${range.worst - range.best === 1 ? placesBetween(range.best, range.worst) : `anywhere from ${ordinal(range.best)} to ${ordinal(range.worst)}`}.`,
    byValueAlone:
      'These figures have no confidence limits, so ranks are by value alone. They cannot say which areas chance may have put before others.',
    rule: (from, level) => {
      const other = from === 'highest' ? 'lower' : 'higher';
      return `The possible ranks of an area come after all areas that are significantly ${from === 'highest' ? 'higher' : 'lower'} and before all that are significantly ${other}. Each two areas are compared by a test of the difference between them, at ${formatShare(level)}.`;
    },
    overlap:
      'Two areas can differ significantly although their confidence limits overlap. No allowance is made for the number of tests.',
    untested: (n, noun) => `${rowCount(n, { noun })} without confidence limits could have any rank.`,
    limits: (level) => `${formatShare(level)} limits`,
    band: (benchmark, level) => `${benchmark}, with its ${formatShare(level)} confidence limits as a band`,
  },
});
