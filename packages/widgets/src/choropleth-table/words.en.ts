import { en } from '@commonweal/charts/language/en.js';
import { anyOf, count, list, outOf } from '@commonweal/charts/language/en/list.js';
import { enPhrases, start, startWas } from '@commonweal/charts/language/en/phrases.js';
import {
  beside,
  inPlace,
  inSentence,
  is,
  it,
  rowCount,
  rowNouns,
  was,
} from '@commonweal/charts/language/en/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import type { Part, RowsOf } from '@commonweal/charts/language/phrases.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { choroplethFinding, type ChoroplethPhrases, type End } from './finding.js';
import { choroplethHeadline } from './headline.js';
import type { ChoroplethTableWords } from './words.js';

const adverb = (isTested: boolean): string => (isTested ? 'significantly ' : '');
const suffix = ({ isSome }: Part): string => (isSome ? ' that could be compared' : '');
const few = (part: Part, subject: RowsOf): string =>
  outOf(part.part, part.whole, ...rowNouns(subject)) + suffix(part);
/** In a headline, where words are few: `7 of 15 areas compared`. */
const brief = (part: Part, subject: RowsOf): string =>
  outOf(part.part, part.whole, ...rowNouns(subject)) + (part.isSome ? ' compared' : '');
const spread = (lowest: End, highest: End): string =>
  `ranged from ${lowest.figure} in ${lowest.places} to ${highest.figure} in ${highest.places}`;

const say: ChoroplethPhrases = {
  common: enPhrases,
  groupName: inSentence,
  valueAndBenchmark: (about, { figure, places }, benchmark) =>
    `${startWas(about)} ${figure} in ${places}, and ${benchmark.figure} in ${benchmark.name}`,
  valueAgainst(about, { figure, places }, { side, isTested, benchmark }) {
    const than = beside(benchmark.name, benchmark.figure, true);
    const how =
      side !== 'similar'
        ? `${adverb(isTested)}${side} than`
        : isTested
          ? 'not significantly different from'
          : 'the same as';
    return `${startWas(about)} ${figure} in ${places}, ${how} ${than}`;
  },
  sameAs: (about, { name, figure }, part) =>
    `${startWas(about)} the same as ${beside(name, figure)} in ${few(part, about.subject)}`,
  allSame: (about, benchmark, part) =>
    `${startWas(about)} the same as in ${inPlace(benchmark)} in ${brief(part, about.subject)}`,
  noneDiffers(about, benchmark, part) {
    const any = anyOf(part.whole, ...rowNouns(about.subject), 'of the');
    return `${startWas(about)} not significantly different from ${inPlace(benchmark)} in ${any}${part.isSome ? ' compared' : ''}`;
  },
  counts(about, benchmark, { side, isTested }, counts, hasWhole) {
    const each = counts.map(({ group, part }, i) => {
      const n = part.part === 0 ? 'none' : formatNumber(part.part, 0);
      const isOf = hasWhole && counts[i - 1]?.part.whole !== part.whole;
      const again = isOf ? `${n} of ${formatNumber(part.whole, 0)}` : n;
      const few = part.part === 0 ? `no ${rowNouns(about.subject)[1]}` : rowCount(part.part, about.subject);
      const first = hasWhole ? brief(part, about.subject) : few;
      return `${i === 0 ? first : again}${group === null ? '' : ` for ${inSentence(group)}`}`;
    });
    return `${startWas(about)} ${adverb(isTested)}${side} than in ${inPlace(benchmark)} in ${list(each)}`;
  },
  bothSides(about, benchmark, { side, isTested }, part, other) {
    const opposite = side === 'higher' ? 'lower' : 'higher';
    const whole = rowCount(part.whole, about.subject) + (part.isSome ? ' compared' : '');
    return `${startWas(about)} ${adverb(isTested)}${side} in ${formatNumber(part.part, 0)} and ${opposite} in ${formatNumber(other, 0)} of ${whole} than in ${inPlace(benchmark)}`;
  },
  highestIn: (about, tops) =>
    `${startWas(about)} highest ${list(tops.map(({ figure, places, group }) => `in ${beside(group === null ? places : `${places} for ${inSentence(group)}`, figure, true)}`))}`,
  figuresRanged: (group, lowest, highest) =>
    `${group === null ? 'the figures' : inSentence(group)} ${spread(lowest, highest)}`,
  rangedOn: (group, lowest, highest) =>
    `${inSentence(group ?? '')} ${spread(lowest, highest).replace('ranged ', '')}`,
  inEachOf: (group, figure, asShown) =>
    `${group === null ? '' : `for ${inSentence(group)}, `}the figure was ${figure} in each${asShown ? ', equal as shown' : ''}`,
  notDifferent(about, { name, figure }, part) {
    const any = anyOf(part.whole, ...rowNouns(about.subject), 'of the');
    return `${startWas(about)} not significantly different from ${beside(name, figure)} in ${any}${suffix(part)}`;
  },
  differs: (about, { side, isTested, benchmark }, part) =>
    `${startWas(about)} ${adverb(isTested)}${side} than ${beside(benchmark.name, benchmark.figure)} in ${few(part, about.subject)}`,
  andDiffers: (side, isTested, n) => `and ${adverb(isTested)}${side} in ${formatNumber(n, 0)}`,
  ranged: (about, lowest, highest, where) =>
    `${start(about)} ${spread(lowest, highest)}${where === '' ? '' : `, ${where}`}`,
  rangedToo: (subject, lowest, highest) => `${it(subject)} ${spread(lowest, highest)}`,
  inEach: (subject, figure, asShown) =>
    `${it(subject)} ${was(subject)} ${figure} in each${asShown ? ', equal as shown' : ''}`,
  acrossAreas: (n, subject) => `across ${rowCount(n, subject)}`,
  inAreasAndGroups: (n, groups, subject) =>
    `in ${rowCount(n, subject)} and ${count(groups, 'group', 'groups')}`,
  givenApart: (about, where, isOneUnit) =>
    `${start(about)} ${is(about.subject)} given ${isOneUnit ? 'as different kinds of number' : 'in different units'}, ${where}`,
  throughout: (about, figure, where, asShown) =>
    `${startWas(about)} ${figure} throughout${asShown ? ', equal as shown' : ''}, ${where}`,
};

const SPLITS = {
  round: 'at round numbers',
  quantile: 'of about equal size',
  equalInterval: 'of equal width',
  jenks: 'at natural breaks (the Jenks method)',
  fixed: 'at fixed breaks',
} as const;

const UNEVEN = { ...SPLITS, quantile: 'as equal in size as equal values allow' } as const;

/** English for a choropleth table. */
export const enChoroplethTable: ChoroplethTableWords = /* @__PURE__ */ withWords<
  Omit<ChoroplethTableWords, keyof Words>
>(en, {
  finding: (facts) => choroplethFinding(say, facts),
  headline: (facts) => choroplethHeadline(say, facts),
  classNotes: {
    classes(method, n, groups, spread) {
      const together =
        groups.length < 2
          ? ''
          : groups.length > 4
            ? ', all columns together'
            : `, ${list(groups.map(inSentence))} together`;
      const split =
        spread === 'each'
          ? ', one for each value'
          : ` ${spread === 'uneven' ? UNEVEN[method] : SPLITS[method]}`;
      return `Values are split into ${count(n, 'class', 'classes')}${split}${together}.`;
    },
    fewerClasses(asked, used, different, asShown) {
      const why =
        different === null
          ? 'too many values are equal'
          : `there ${different === 1 ? 'is' : 'are'} only ${count(different, 'different value', 'different values')}`;
      return `${count(used, 'class is', 'classes are')} used, not ${formatNumber(asked, 0)}, because ${why}${asShown ? ' as shown' : ''}.`;
    },
    unitsApart: 'Columns in different units are shaded apart from each other.',
    kindsApart: 'Columns of different kinds of number are shaded apart from each other.',
    ofColumns: (labels, text) => `${list(labels)}: ${text}`,
    notRound: 'Round numbers would leave a class empty, or put more than half of the values in one.',
    emptyClasses: (n) =>
      `${count(n, 'class holds', 'classes hold')} no value and ${n === 1 ? 'is' : 'are'} left out of the key.`,
    outsideBreaks: (n) =>
      `${count(n, 'value lies', 'values lie')} outside the breaks and ${n === 1 ? 'is' : 'are'} not shaded.`,
    noLimits: (n) =>
      `${count(n, 'value has', 'values have')} no limits and ${n === 1 ? 'is' : 'are'} not compared.`,
    classifiedOnShown: 'Classes are worked out from the values as shown.',
  },
  ranges: {
    under: (to) => `under ${to}`,
    toUnder: (from, to) => `${from} to under ${to}`,
    from: (from) => `${from} and over`,
  },
  significantly: (side, benchmark) => `significantly ${side} than ${benchmark}`,
  withLimits: (level) => `with ${en.confidence(level)}`,
  byName: 'A to Z',
});
