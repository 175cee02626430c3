import { en } from '@commonweal/charts/language/en.js';
import { enDifferences } from '@commonweal/charts/language/en/difference.js';
import { anyOf, count, list, outOf } from '@commonweal/charts/language/en/list.js';
import { enPhrases, start, startWas } from '@commonweal/charts/language/en/phrases.js';
import {
  beside,
  DIMENSIONS,
  inSentence,
  nouns,
  opening,
  when,
} from '@commonweal/charts/language/en/prose.js';
import { formatNumber, formatShare } from '@commonweal/charts/language/number.js';
import type { About } from '@commonweal/charts/language/phrases.js';
import { capitalise } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { type Figures, pairFinding, type PairPhrases, type Rows } from './finding.js';
import { pairHeadline } from './headline.js';
import type { PairedComparisonWords } from './words.js';

/** With several rows, the period comes last. */
const startOf = ({ subject, ...about }: About): string =>
  startWas({ ...about, subject: { ...subject, period: null } });
const endOf = ({ subject }: About): string => {
  const time = when(subject.period);
  return time === '' ? '' : ` ${time}`;
};
const limits = (level: number | null): string =>
  level === null ? 'confidence limits' : `${formatShare(level)} confidence limits`;
function suffix({ isSome, isTested, isBrief = false }: Rows): string {
  if (!isSome) return '';
  return `${isBrief ? '' : ' that could be'} ${isTested ? 'tested' : 'compared'}`;
}
const few = (rows: Rows): string =>
  `for ${outOf(rows.part, rows.whole, ...nouns(rows.dimension))}${suffix(rows)}`;
const inBoth = ({ other, reference }: Figures, isLast: boolean): string =>
  `${beside(other.name, other.figure)} and ${beside(reference.name, reference.figure, isLast)}`;

const say: PairPhrases = {
  common: enPhrases,
  differences: enDifferences,
  bothAreas: ({ reference, other }) => `both ${reference} and ${other}`,
  sameInBoth: (about, figure, { reference, other }) =>
    `${startWas(about)} ${figure} in both ${other} and ${reference}`,
  moreThan: (about, size, direction, { other, reference }) =>
    `${startWas(about)} ${size} ${direction} in ${beside(other.name, other.figure)} than in ${beside(reference.name, reference.figure, true)}`,
  significantlyMoreThan: (about, direction, { other, reference }) =>
    `${startWas(about)} significantly ${direction} in ${beside(other.name, other.figure)} than in ${beside(reference.name, reference.figure, true)}`,
  directionOnly: (about, direction, { other, reference }) =>
    `${startWas(about)} ${direction} in ${beside(other.name, other.figure)} than in ${beside(reference.name, reference.figure, true)}`,
  notDifferentIn: (about, figures) =>
    `${startWas(about)} not significantly different in ${inBoth(figures, true)}`,
  overlapIn: (about, { other, reference }) =>
    `${startWas(about)} ${other.figure} in ${other.name} and ${reference.figure} in ${reference.name}, and their limits overlapped`,
  bothFigures: (about, { other, reference }) =>
    `${startWas(about)} ${other.figure} in ${other.name} and ${reference.figure} in ${reference.name}`,
  isSignificant: (isSo) => `the difference is ${isSo ? '' : 'not '}statistically significant`,
  limitsOverlap: (level) => `the ${limits(level)} overlap, so no difference is claimed`,
  limitsOverlapFor({ subject }, { reference, other }, level, rows) {
    const time = when(subject.period);
    const whose = `${opening({ ...subject, period: null })} in ${other} and ${reference}`;
    return `${time === '' ? '' : `${time}, `}the ${limits(level)} of ${whose} overlap ${few(rows)}, so no difference is claimed`;
  },
  overlapFor: (about, { reference, other }, rows) =>
    `${limits(null)} of ${start(about)} in ${other} and ${reference} overlapped ${few(rows)}`,
  notDifferent(about, { reference, other }, rows) {
    const any = anyOf(rows.whole, ...nouns(rows.dimension));
    return `${startOf(about)} not significantly different in ${other} and ${reference} for ${any}${suffix(rows)}${endOf(about)}`;
  },
  sameFor: (about, { reference, other }, rows) =>
    `${startOf(about)} the same in ${other} and ${reference} ${few(rows)}${endOf(about)}`,
  differs(about, { reference, other }, { side, isTested }, rows, less) {
    const adverb = isTested ? 'significantly ' : '';
    const first = `${startOf(about)} ${adverb}${side} in ${other} than in ${reference} ${few(rows)}`;
    const opposite = side === 'higher' ? 'lower' : 'higher';
    const second = less === null ? '' : ` and ${adverb}${opposite} for ${formatNumber(less, 0)}`;
    return first + second + endOf(about);
  },
  bothSides(about, { reference, other }, { side, isTested }, rows, less) {
    const opposite = side === 'higher' ? 'lower' : 'higher';
    const whole = count(rows.whole, ...nouns(rows.dimension)) + suffix(rows);
    return `${startOf(about)} ${isTested ? 'significantly ' : ''}${side} for ${formatNumber(rows.part, 0)} and ${opposite} for ${formatNumber(less, 0)} of ${whole} in ${other} than in ${reference}`;
  },
  sizeFor: (size, direction, whose) => `${size}${direction === null ? '' : ` ${direction}`} for ${whose}`,
  labels: (labels) => list(labels.map(inSentence)),
  countOf: (n, dimension) => count(n, ...nouns(dimension)),
  largestWas: (each, areShared) => `the largest difference was ${each.join(areShared ? ', and ' : ' and ')}`,
  cannotCompare(missing, unreadable, dimension) {
    const why =
      unreadable === 0
        ? 'is missing'
        : unreadable < missing
          ? 'is missing or could not be read'
          : 'could not be read';
    return `${count(missing, ...nouns(dimension))} cannot be compared, because a figure ${why}`;
  },
};

/** First words of groups that are no names. */
const COMMON_FIRST =
  /^(?:All|Under|Over|Aged?|Both|Total|Other|Men|Women|Males?|Females?|Boys|Girls|Persons|People|Children|Adults)(?=$|[\s,;:])/;

/** English for a paired comparison. */
export const enPairedComparison: PairedComparisonWords = /* @__PURE__ */ withWords<
  Omit<PairedComparisonWords, keyof Words>
>(en, {
  finding: (facts) => pairFinding(say, facts),
  headline: (facts) => pairHeadline(say, facts),
  dimensionHeader: (dimension) => capitalise(DIMENSIONS.get(dimension.toLowerCase())?.[0] ?? dimension),
  tag: (group) => group.replace(COMMON_FIRST, (word) => word.toLowerCase()),
  difference: enDifferences.inCell,
  differenceInColumn: enDifferences.inColumn,
  differenceUnit: enDifferences.ownUnit,
  withLimits: (level) => `with ${en.confidence(level)}`,
  pairNotes: {
    relative: (reference) => `Percentages are of the ${reference} value.`,
    scaleNotFromZero: 'The scale does not start at zero.',
    beforeRounding: 'Differences are worked out before rounding.',
    circles: 'The area of a circle shows the value.',
    limitsOverlap: 'Similar: confidence limits overlap',
    notCompared: (lackLimits, lackFigures) =>
      `Not compared: ${[...(lackLimits ? ['no limits'] : []), ...(lackFigures ? ['no figure'] : [])].join(' or ')} to go by`,
    noCircles: 'Circles cannot show values below zero, so dots are used.',
  },
});
