// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { and, couldBe, count, inNone, inPart, list } from '@commonweal/charts/language/cy/count.js';
import { cyDifferences, DIRECTIONS } from '@commonweal/charts/language/cy/difference.js';
import { adverb, cyPhrases } from '@commonweal/charts/language/cy/phrases.js';
import {
  at,
  dimensionName,
  figuresFor,
  inSentence,
  lead,
  noun,
  nounOf,
  ofArea,
} from '@commonweal/charts/language/cy/prose.js';
import { formatNumber, formatShare } from '@commonweal/charts/language/number.js';
import { capitalise } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { type Figures, type Pair, pairFinding, type PairPhrases, type Rows } from './finding.js';
import { pairHeadline } from './headline.js';
import type { PairedComparisonWords } from './words.js';

const suffix = ({ isSome, isTested, whole, dimension }: Rows): string =>
  isSome ? couldBe(whole, nounOf(dimension), isTested) : '';
const few = (rows: Rows): string => inPart(rows.part, rows.whole, nounOf(rows.dimension)) + suffix(rows);
const bothOf = ({ other, reference }: Figures): string => list([at(other), at(reference)]);
const limits = (level: number | null): string =>
  level === null ? 'terfynau hyder' : `terfynau hyder ${formatShare(level)}`;
const both = ({ reference, other }: Pair): string => `ar gyfer ${list([other, reference])}`;

const say: PairPhrases = {
  common: cyPhrases,
  differences: cyDifferences,
  bothAreas: ({ reference, other }) => `${list([reference, other])} fel ei gilydd`,
  sameInBoth: (about, figure, pair) =>
    `${lead(about)}${figure} oedd ${noun(about)} ${both(pair)} fel ei gilydd`,
  moreThan: (about, size, direction, { other, reference }) =>
    `${lead(about)}roedd ${noun(about)} ${size} yn ${DIRECTIONS[direction]} ${ofArea(other)} nag ${ofArea(reference, true)}`,
  significantlyMoreThan: (about, direction, { other, reference }) =>
    `roedd ${noun(about)} yn ${adverb(true)}${DIRECTIONS[direction]} ${ofArea(other)} nag ${ofArea(reference, true)}`,
  directionOnly: (about, direction, { other, reference }) =>
    `roedd ${noun(about)} yn ${DIRECTIONS[direction]} ${ofArea(other)} nag ${ofArea(reference, true)}`,
  notDifferentIn: (about, figures) => `nid oedd ${noun(about)} yn arwyddocaol wahanol: ${bothOf(figures)}`,
  overlapIn: (about, { other, reference }) =>
    `${figuresFor(about, [other, reference])}, ac roedd eu terfynau yn gorgyffwrdd`,
  bothFigures: (about, { other, reference }) => figuresFor(about, [other, reference]),
  isSignificant: (isSo) => `${isSo ? 'mae’r gwahaniaeth' : 'nid yw’r gwahaniaeth'} yn ystadegol arwyddocaol`,
  limitsOverlap: (level) => `mae’r ${limits(level)} yn gorgyffwrdd, felly ni honnir bod gwahaniaeth`,
  limitsOverlapFor: (about, pair, level, rows) =>
    `${lead(about)}mae’r ${limits(level)} ar gyfer ${noun(about)} yn gorgyffwrdd ${both(pair)} ${few(rows)}, felly ni honnir bod gwahaniaeth`,
  overlapFor: (about, pair, rows) =>
    `roedd ${limits(null)} ar gyfer ${noun(about)} yn gorgyffwrdd ${both(pair)} ${few(rows)}`,
  notDifferent: (about, pair, rows) =>
    `${lead(about)}nid oedd ${noun(about)} yn arwyddocaol wahanol ${both(pair)} ${inNone(rows.whole, nounOf(rows.dimension))}${suffix(rows)}`,
  sameFor: (about, pair, rows) => `${lead(about)}roedd ${noun(about)} yr un fath ${both(pair)} ${few(rows)}`,
  differs(about, { reference, other }, { side, isTested }, rows, less) {
    const how = `yn ${adverb(isTested)}`;
    const first = `${lead(about)}roedd ${noun(about)} ${how}${DIRECTIONS[side]} ar gyfer ${other} nag ar gyfer ${reference} ${few(rows)}`;
    const opposite = DIRECTIONS[side === 'higher' ? 'lower' : 'higher'];
    return less === null ? first : `${first} ac ${how}${opposite} mewn ${formatNumber(less, 0)}`;
  },
  bothSides(about, { reference, other }, { side, isTested }, rows, less) {
    const opposite = DIRECTIONS[side === 'higher' ? 'lower' : 'higher'];
    const sides = `${DIRECTIONS[side]} mewn ${formatNumber(rows.part, 0)} ac ${opposite} mewn ${formatNumber(less, 0)}`;
    const whole = count(rows.whole, nounOf(rows.dimension)) + suffix(rows);
    return `roedd ${noun(about)} yn ${adverb(isTested)}${sides} o’r ${whole} ar gyfer ${other} nag ar gyfer ${reference}`;
  },
  sizeFor: (size, direction, whose) =>
    `${size}${direction === null ? '' : ` yn ${DIRECTIONS[direction]}`} ar gyfer ${whose}`,
  labels: (labels) => list(labels.map(inSentence)),
  countOf: (n, dimension) => count(n, nounOf(dimension)),
  largestWas: ([first = '', ...others], areShared) =>
    `y gwahaniaeth mwyaf oedd ${[first, ...others.map(and)].join(areShared ? ', ' : ' ')}`,
  cannotCompare(missing, unreadable, dimension) {
    const why =
      unreadable === 0
        ? 'bod ffigur ar goll'
        : unreadable < missing
          ? 'bod ffigur ar goll neu na ellid ei ddarllen'
          : 'na ellid darllen ffigur';
    return `ni ellir cymharu ${count(missing, nounOf(dimension))}, oherwydd ${why}`;
  },
};

/** First words of groups that are no names. */
const COMMON_FIRST =
  /^(?:Pob|Dan|Dros|Oed|Oedran|Cyfanswm|Arall|Eraill|Dynion|Menywod|Bechgyn|Merched|Gwrywod|Benywod|Pobl|Plant|Oedolion)(?=$|[\s,;:])/;

/** Welsh for a paired comparison. */
export const cyPairedComparison: PairedComparisonWords = /* @__PURE__ */ withWords<
  Omit<PairedComparisonWords, keyof Words>
>(cy, {
  finding: (facts) => pairFinding(say, facts),
  headline: (facts) => pairHeadline(say, facts),
  dimensionHeader: (dimension) => capitalise(dimensionName(dimension)),
  tag: (group) => group.replace(COMMON_FIRST, (word) => word.toLowerCase()),
  difference: cyDifferences.inCell,
  differenceInColumn: cyDifferences.inColumn,
  differenceUnit: cyDifferences.ownUnit,
  // After gyda: therfynau.
  withLimits: (level) => `gyda ${cy.confidence(level).replace('t', 'th')}`,
  pairNotes: {
    relative: (reference) => `Canrannau o’r gwerth ar gyfer ${reference} yw’r canrannau.`,
    scaleNotFromZero: 'Nid yw’r raddfa’n dechrau ar sero.',
    beforeRounding: 'Cyfrifir gwahaniaethau cyn talgrynnu.',
    circles: 'Mae arwynebedd cylch yn dangos y gwerth.',
    limitsOverlap: 'Tebyg: mae’r terfynau hyder yn gorgyffwrdd',
    notCompared: (lackLimits, lackFigures) =>
      `Heb eu cymharu: dim ${lackLimits ? 'terfynau' : 'ffigur'}${lackLimits && lackFigures ? ', neu ddim ffigur,' : ''} i gymharu`,
    noCircles: 'Ni all cylchoedd ddangos gwerthoedd islaw sero, felly defnyddir dotiau.',
  },
});
