// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import {
  and,
  CLASS,
  couldBe,
  count,
  DIFFERENT_VALUE,
  GROUP,
  inNone,
  inPart,
  list,
  rowsOf,
  VALUE,
} from '@commonweal/charts/language/cy/count.js';
import { DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { adverb, cyPhrases, sameAs, THAN, than } from '@commonweal/charts/language/cy/phrases.js';
import {
  asShownIf,
  at,
  groupsOf,
  inSentence,
  lead,
  noun,
  rowCount,
} from '@commonweal/charts/language/cy/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import type { Part, RowsOf } from '@commonweal/charts/language/phrases.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { choroplethFinding, type ChoroplethPhrases, type End } from './finding.js';
import { choroplethHeadline } from './headline.js';
import type { ChoroplethTableWords } from './words.js';

const suffix = ({ isSome, whole }: Part, subject: RowsOf): string =>
  isSome ? couldBe(whole, rowsOf(subject), false) : '';
const few = (part: Part, subject: RowsOf): string =>
  inPart(part.part, part.whole, rowsOf(subject)) + suffix(part, subject);
/** In no area. */
const none = (part: Part, subject: RowsOf): string =>
  inNone(part.whole, rowsOf(subject)) + suffix(part, subject);
const endAt = ({ figure, places }: End): string => at({ figure, name: places });
const spread = (lowest: End, highest: End): string => `yn amrywio o ${endAt(lowest)} i ${endAt(highest)}`;

const say: ChoroplethPhrases = {
  common: cyPhrases,
  groupName: inSentence,
  valueAndBenchmark: (about, { figure, places }, benchmark) =>
    `${lead(about)}${figure} oedd ${noun(about)} ar gyfer ${places}, ${and(`${benchmark.figure} ar gyfer ${benchmark.name}`)}`,
  valueAgainst(about, { figure, places }, { side, isTested, benchmark }) {
    const how =
      side !== 'similar'
        ? than(side, isTested, benchmark, true)
        : isTested
          ? `heb fod ${than('similar', true, benchmark, true)}`
          : sameAs(benchmark, true);
    return `${lead(about)}${figure} oedd ${noun(about)} ar gyfer ${places}, ${how}`;
  },
  sameAs: (about, benchmark, part) =>
    `${lead(about)}roedd ${noun(about)} ${sameAs(benchmark)} ${few(part, about.subject)}`,
  allSame: (about, benchmark, part) =>
    `roedd ${noun(about)} yr un fath â’r ffigur ar gyfer ${benchmark} ${few(part, about.subject)}`,
  noneDiffers: (about, benchmark, part) =>
    `nid oedd ${noun(about)} yn ${adverb(true)}${THAN.similar} ar gyfer ${benchmark} ${none(part, about.subject)}`,
  counts(about, benchmark, { side, isTested }, counts, hasWhole) {
    const each = counts.map(({ group, part }, i) => {
      const n = part.part === 0 ? 'dim un' : formatNumber(part.part, 0);
      const isOf = hasWhole && counts[i - 1]?.part.whole !== part.whole;
      const again = `mewn ${isOf ? `${n} o’r ${formatNumber(part.whole, 0)}` : n}`;
      const some = part.part === 0 ? n : rowCount(part.part, about.subject);
      const first = hasWhole ? few(part, about.subject) : `mewn ${some}`;
      return `${i === 0 ? first : again}${group === null ? '' : ` ar gyfer ${inSentence(group)}`}`;
    });
    return `roedd ${noun(about)} yn ${adverb(isTested)}${THAN[side]} ar gyfer ${benchmark} ${list(each)}`;
  },
  bothSides(about, benchmark, { side, isTested }, part, other) {
    const opposite = DIRECTIONS[side === 'higher' ? 'lower' : 'higher'];
    const whole = rowCount(part.whole, about.subject) + suffix(part, about.subject);
    const sides = `${DIRECTIONS[side]} mewn ${formatNumber(part.part, 0)} ac ${opposite} mewn ${formatNumber(other, 0)}`;
    return `roedd ${noun(about)} yn ${adverb(isTested)}${sides} o’r ${whole} na’r ffigur ar gyfer ${benchmark}`;
  },
  highestIn(about, tops) {
    const what = about.subject.indicator === '' ? groupsOf(about) : `ar gyfer ${noun(about)}`;
    const each = tops.map(({ figure, places, group }) => {
      const end = endAt({ figure, places });
      return group === null ? end : `${end} ar gyfer ${inSentence(group)}`;
    });
    return `${['y ffigur uchaf', what].filter((text) => text !== '').join(' ')} oedd ${list(each)}`;
  },
  figuresRanged: (group, lowest, highest) =>
    `${group === null ? '' : `ar gyfer ${inSentence(group)}, `}roedd y ffigurau ${spread(lowest, highest)}`,
  rangedOn: (group, lowest, highest) =>
    `ar gyfer ${inSentence(group ?? '')}, o ${endAt(lowest)} i ${endAt(highest)}`,
  inEachOf: (group, figure, asShown) =>
    `${group === null ? '' : `ar gyfer ${inSentence(group)}, `}${figure} oedd y ffigur ym mhob un${asShownIf(asShown)}`,
  notDifferent: (about, benchmark, part) =>
    `${lead(about)}nid oedd ${noun(about)} ${than('similar', true, benchmark)} ${none(part, about.subject)}`,
  differs: (about, { side, isTested, benchmark }, part) =>
    `${lead(about)}roedd ${noun(about)} ${than(side, isTested, benchmark)} ${few(part, about.subject)}`,
  andDiffers: (side, isTested, n) =>
    `ac yn ${adverb(isTested)}${DIRECTIONS[side]} mewn ${formatNumber(n, 0)}`,
  ranged: (about, lowest, highest, where) =>
    `${lead(about)}roedd ${noun(about)} ${spread(lowest, highest)}${where === '' ? '' : `, ${where}`}`,
  rangedToo: (_, lowest, highest) => `roedd y ffigurau ${spread(lowest, highest)}`,
  inEach: (_, figure, asShown) => `${figure} oedd y ffigur ym mhob un${asShownIf(asShown)}`,
  acrossAreas: (n, subject) => `ar draws ${rowCount(n, subject)}`,
  inAreasAndGroups: (n, groups, subject) => `mewn ${rowCount(n, subject)} ${and(count(groups, GROUP))}`,
  givenApart: (about, where, isOneUnit) =>
    `${lead(about)}rhoddir ${noun(about)} ${isOneUnit ? 'fel mathau gwahanol o rif' : 'mewn unedau gwahanol'}, ${where}`,
  throughout: (about, figure, where, asShown) =>
    `${lead(about)}${figure} oedd ${noun(about)} drwyddi draw${asShownIf(asShown)}, ${where}`,
};

const SPLITS = {
  round: 'ar rifau crwn',
  quantile: 'o faint tebyg',
  equalInterval: 'o led cyfartal',
  jenks: 'ar doriadau naturiol (dull Jenks)',
  fixed: 'ar doriadau sefydlog',
} as const;

const UNEVEN = {
  ...SPLITS,
  quantile: 'mor gyfartal eu maint ag y mae gwerthoedd cyfartal yn ei ganiatáu',
} as const;

/** Welsh for a choropleth table. */
export const cyChoroplethTable: ChoroplethTableWords = /* @__PURE__ */ withWords<
  Omit<ChoroplethTableWords, keyof Words>
>(cy, {
  finding: (facts) => choroplethFinding(say, facts),
  headline: (facts) => choroplethHeadline(say, facts),
  classNotes: {
    classes(method, n, groups, spread) {
      const together =
        groups.length < 2
          ? ''
          : groups.length > 4
            ? ', pob colofn gyda’i gilydd'
            : `, ${list(groups.map(inSentence))} gyda’i gilydd`;
      const split =
        spread === 'each'
          ? ', un ar gyfer pob gwerth'
          : ` ${spread === 'uneven' ? UNEVEN[method] : SPLITS[method]}`;
      return `Rhennir y gwerthoedd yn ${count(n, CLASS)}${split}${together}.`;
    },
    fewerClasses(asked, used, different, asShown) {
      const why =
        different === null
          ? 'bod gormod o werthoedd yn gyfartal'
          : `mai dim ond ${count(different, DIFFERENT_VALUE)} sydd`;
      return `Defnyddir ${count(used, CLASS)}, nid ${formatNumber(asked, 0)}, oherwydd ${why}${asShown ? ' fel y’u dangosir' : ''}.`;
    },
    unitsApart: 'Tywyllir colofnau mewn unedau gwahanol ar wahân i’w gilydd.',
    kindsApart: 'Tywyllir colofnau o fathau gwahanol o rif ar wahân i’w gilydd.',
    ofColumns: (labels, text) => `${list(labels)}: ${text}`,
    notRound: 'Byddai rhifau crwn yn gadael dosbarth yn wag, neu’n rhoi mwy na hanner y gwerthoedd mewn un.',
    emptyClasses: (n) =>
      `Nid oes gwerth mewn ${count(n, CLASS)}, ac nid ${n === 1 ? 'yw' : 'ydynt'} yn yr allwedd.`,
    outsideBreaks: (n) =>
      `Mae ${count(n, VALUE)} y tu allan i’r toriadau, ac nid ${n === 1 ? 'yw wedi’i liwio' : 'ydynt wedi’u lliwio'}.`,
    noLimits: (n) =>
      `Nid oes terfynau gan ${count(n, VALUE)}, ac ni ${n === 1 ? 'chaiff ei' : 'chânt eu'} ${n === 1 ? 'gymharu' : 'cymharu'}.`,
    classifiedOnShown: 'Cyfrifir y dosbarthiadau o’r gwerthoedd fel y’u dangosir.',
  },
  ranges: {
    under: (to) => `llai na ${to}`,
    toUnder: (from, to) => `${from} i lai na ${to}`,
    from: (from) => `${from} neu fwy`,
  },
  significantly: (side, benchmark) =>
    `yn ${adverb(true)}${DIRECTIONS[side]} na’r ffigur ar gyfer ${benchmark}`,
  // After gyda: therfynau.
  withLimits: (level) => `gyda ${cy.confidence(level).replace('t', 'th')}`,
  byName: 'A i Y',
});
