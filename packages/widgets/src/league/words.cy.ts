// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { list, ordinal, placesBetween } from '@commonweal/charts/language/cy/count.js';
import { figuresFor, noun, rowCount } from '@commonweal/charts/language/cy/prose.js';
import { formatNumber, formatShare } from '@commonweal/charts/language/number.js';
import { cyRankingPhrases, cyRankingWords, placeOf } from '@commonweal/charts/language/ranking/cy.js';
import {
  type Placed,
  rankingFinding,
  type RankingPhrases,
} from '@commonweal/charts/language/ranking/finding.js';
import { rankingHeadline } from '@commonweal/charts/language/ranking/headline.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { LeagueWords } from './words.js';

/** `rhwng 13eg a 15fed uchaf`; empty where an area has no limits to say. */
function rangeOf(area: Placed): string {
  const { end, range } = area;
  if (range === null) return placeOf(area);
  if (range === 'unknown') return '';
  const { best, worst } = range;
  if (best === worst) return placeOf({ ...area, position: best, tied: false });
  return `${placesBetween(best, worst)} ${end === 'highest' ? 'uchaf' : 'isaf'}`;
}

const aside = (area: Placed, of: string): string => {
  const own = rangeOf(area);
  return own === '' ? '' : ` (${own}${of})`;
};

/** The ranks that areas could have count from the end that the table counts from, not from the nearer one. */
const say: RankingPhrases = {
  ...cyRankingPhrases,
  placed: (about, area, ranked) =>
    figuresFor(about, [{ ...area, aside: aside(area, ` o ${rowCount(ranked, about.subject)}`) }]),
  placedEach: (about, areas, ranked) =>
    `${figuresFor(
      about,
      areas.map((area) => ({ ...area, aside: aside(area, '') })),
    )}, o ${rowCount(ranked, about.subject)}`,
  ranksOf(about, areas, ranked) {
    const each = areas.map((area) => {
      const own = rangeOf(area);
      const how = own.startsWith('rhwng') ? own : `yn ${own === '' ? 'anhysbys' : own}`;
      return `${how} ar gyfer ${area.name}`;
    });
    return `roedd safle ${noun(about)} ${list(each)}${ranked === null ? '' : `, o ${rowCount(ranked, about.subject)}`}`;
  },
};

/** Welsh for a league table. */
export const cyLeague: LeagueWords = /* @__PURE__ */ withWords<Omit<LeagueWords, keyof Words>>(cy, {
  ...cyRankingWords,
  finding: (facts) => rankingFinding(say, facts),
  headline: (facts) => rankingHeadline(say, facts),
  possibleRanks: {
    header: 'Safle posibl',
    unknown: 'nid yw’n hysbys, gan na roddir terfynau hyder',
    ends: (first, last, noun) =>
      `Gallai ${rowCount(first, { noun })} fod yn gyntaf a gallai ${formatNumber(last, 0)} fod yn olaf.`,
    uncertain: ({ name, rank, tied, range }) =>
      `Mae’r safleoedd yn ansicr: gallai ${name}, ${tied ? 'cydradd ' : ''}${ordinal(rank)} yn ôl ei gwerth, fod ${range.worst - range.best === 1 ? `yn ${placesBetween(range.best, range.worst)}` : `unrhyw le o ${ordinal(range.best)} i ${ordinal(range.worst)}`}.`,
    byValueAlone:
      'Nid oes terfynau hyder gan y ffigurau hyn, felly mae’r safleoedd yn ôl gwerth yn unig. Ni allant ddweud pa ardaloedd a roddwyd o flaen eraill drwy siawns.',
    rule: (from, level) => {
      const [before, after] = from === 'highest' ? ['uwch', 'is'] : ['is', 'uwch'];
      return `Daw safleoedd posibl ardal ar ôl pob ardal sy’n arwyddocaol ${before} a chyn pob un sy’n arwyddocaol ${after}. Cymherir pob dwy ardal drwy brofi’r gwahaniaeth rhyngddynt, ar ${formatShare(level)}.`;
    },
    overlap:
      'Gall dwy ardal fod yn arwyddocaol wahanol er bod eu terfynau hyder yn gorgyffwrdd. Ni wneir lwfans ar gyfer nifer y profion.',
    untested: (n, noun) => `Gallai ${rowCount(n, { noun })} heb derfynau hyder gael unrhyw safle.`,
    limits: (level) => `Terfynau ${formatShare(level)}`,
    band: (benchmark, level) => `${benchmark}, gyda’i derfynau hyder ${formatShare(level)} fel band`,
  },
});
