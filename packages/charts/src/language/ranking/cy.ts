// Not yet read by a translator.
import { count, list, ordinal, otherOf, rowsOf } from '../cy/count.js';
import { DIRECTIONS } from '../cy/difference.js';
import { cyPhrases } from '../cy/phrases.js';
import { at, figuresFor, groupsOf, lead, noun, rowCount } from '../cy/prose.js';
import { formatNumber } from '../number.js';
import type { Placed, RankingPhrases } from './finding.js';
import type { RankingWords } from './words.js';

/** `yr uchaf`, `cydradd uchaf`, `3ydd uchaf`, `cydradd 3ydd uchaf`. */
export function placeOf({ position, tied, end }: Placed): string {
  const last = end === 'highest' ? 'uchaf' : 'isaf';
  const place = position === 1 ? last : `${ordinal(position)} ${last}`;
  return tied ? `cydradd ${place}` : position === 1 ? `yr ${place}` : place;
}
/** Welsh clauses of a ranking's finding. */
export const cyRankingPhrases: RankingPhrases = {
  common: cyPhrases,
  otherAreas: (n, subject) => count(n, otherOf(rowsOf(subject))),
  placed: (about, area, ranked) =>
    figuresFor(about, [{ ...area, aside: ` (${placeOf(area)} o ${rowCount(ranked, about.subject)})` }]),
  placedEach: (about, placed, ranked) =>
    `${figuresFor(
      about,
      placed.map((area) => ({ ...area, aside: ` (${placeOf(area)})` })),
    )}, o ${rowCount(ranked, about.subject)}`,
  ends(about, highest, lowest, ranked) {
    const what = about.subject.indicator === '' ? groupsOf(about) : `ar gyfer ${noun(about)}`;
    const first = ['y ffigur uchaf', what].filter((text) => text !== '').join(' ');
    return `${lead(about)}${first} oedd ${at(highest)}, a’r isaf oedd ${at(lowest)}${ranked === null ? '' : `, o ${rowCount(ranked, about.subject)}`}`;
  },
  ranksOf(about, placed, ranked) {
    const of = ranked === null ? '' : ` o ${rowCount(ranked, about.subject)}`;
    const each = placed.map((area, i) => `${placeOf(area)}${i === 0 ? of : ''} ar gyfer ${area.name}`);
    return `roedd ${noun(about)} yn ${list(each)}`;
  },
  sideOf: (about, name, side, benchmark) =>
    side === 'similar'
      ? `nid oedd ${noun(about)} yn arwyddocaol wahanol ar gyfer ${list([name, benchmark])}`
      : `roedd ${noun(about)} yn arwyddocaol ${DIRECTIONS[side]} ar gyfer ${name} nag ar gyfer ${benchmark}`,
};

export const cyRankingWords: RankingWords = {
  more: (hidden) => (hidden === 0 ? 'Dangos llai' : `${formatNumber(hidden, 0)} arall`),
  rankNotes: {
    countedFrom: (end) => `Safle 1 yw’r gwerth ${end === 'highest' ? 'uchaf' : 'isaf'}.`,
    scaleNotFromZero: 'Nid yw’r raddfa’n dechrau ar sero.',
    ties: 'Mae ardaloedd â gwerthoedd cyfartal yn rhannu safle, a nodir â’r arwydd =. Yna hepgorir y safleoedd y maent yn eu cymryd.',
    beforeRounding: 'Mae’r safleoedd yn defnyddio’r gwerthoedd cyn eu talgrynnu.',
  },
};
