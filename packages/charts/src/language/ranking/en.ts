import { count, list, place } from '../en/list.js';
import { enPhrases, startWas } from '../en/phrases.js';
import { beside, rowCount, rowNouns } from '../en/prose.js';
import { formatNumber } from '../number.js';
import type { RankingPhrases } from './finding.js';
import type { RankingWords } from './words.js';

/** English clauses of a ranking's finding. */
export const enRankingPhrases: RankingPhrases = {
  common: enPhrases,
  otherAreas(n, subject) {
    const [one, many] = rowNouns(subject);
    return count(n, `other ${one}`, `other ${many}`);
  },
  placed: (about, { name, figure, position, tied, end }, ranked) =>
    `${startWas(about)} ${figure} in ${name}, ${place(position, tied, end)} of ${rowCount(ranked, about.subject)}`,
  placedEach: (about, placed, ranked) =>
    `${startWas(about)} ${list(placed.map(({ name, figure, position, tied, end }) => `${figure} in ${name} (${place(position, tied, end)})`))}, of ${rowCount(ranked, about.subject)}`,
  ends: (about, highest, lowest, ranked) =>
    `${startWas(about)} highest in ${beside(highest.name, highest.figure)} and lowest in ${beside(lowest.name, lowest.figure, true)}${ranked === null ? '' : `, of ${rowCount(ranked, about.subject)}`}`,
  ranksOf(about, placed, ranked) {
    const of = ranked === null ? '' : ` of ${rowCount(ranked, about.subject)}`;
    const each = placed.map(
      ({ name, position, tied, end }, i) => `${place(position, tied, end)}${i === 0 ? of : ''} in ${name}`,
    );
    return `${startWas(about)} ${list(each)}`;
  },
  sideOf: (about, name, side, benchmark) =>
    side === 'similar'
      ? `${startWas(about)} not significantly different in ${name} and ${benchmark}`
      : `${startWas(about)} significantly ${side} in ${name} than in ${benchmark}`,
};

export const enRankingWords: RankingWords = {
  more: (hidden) => (hidden === 0 ? 'Show fewer' : `${formatNumber(hidden, 0)} more`),
  rankNotes: {
    countedFrom: (end) => `Rank 1 is the ${end} value.`,
    scaleNotFromZero: 'The scale does not start at zero.',
    ties: 'Areas with equal values share a rank, marked =. The ranks they take up are then left out.',
    beforeRounding: 'Ranks use the values before rounding.',
  },
};
