import { en } from '@commonweal/charts/language/en.js';
import { enChanges } from '@commonweal/charts/language/en/change.js';
import { enDifferences } from '@commonweal/charts/language/en/difference.js';
import { enGaps } from '@commonweal/charts/language/en/gaps.js';
import { list } from '@commonweal/charts/language/en/list.js';
import { enPhrases, start, startWas } from '@commonweal/charts/language/en/phrases.js';
import { beside, inPlace } from '@commonweal/charts/language/en/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { areaInLabel, isolate } from '@commonweal/charts/language/sentence.js';
import { shortPeriod } from '@commonweal/charts/language/short-period.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { yearsInFull } from '@commonweal/charts/language/years.js';
import type { ShownLimits } from './facts.js';
import { inequalityFinding, inequalityHeadline, type InequalityPhrases } from './finding.js';
import type { Part } from './part.js';
import type { InequalityWords } from './words.js';

const { period } = enChanges;
const limitsText = ([lower, upper]: ShownLimits): string => `95% confidence limits ${lower} to ${upper}`;
const inside = (limits: ShownLimits | null): string => (limits === null ? '' : ` (${limitsText(limits)})`);
const equal = (asShown: boolean): string => (asShown ? ', equal as shown' : '');
const partsOf = (part: Part): string => `${part}s`;

/** English clauses of the finding. */
export const enInequalityPhrases: InequalityPhrases = {
  common: enPhrases,
  differences: enDifferences,
  between(about, { part, place, direction, isSignificant, size }) {
    const most = `in the most deprived ${part}${place === null ? '' : ` of ${inPlace(place)}`}`;
    if (direction === 'same') return `${startWas(about)} the same ${most} as in the least`;
    if (isSignificant === false)
      return `${startWas(about)} not significantly different ${most} from the least`;
    const adverb = isSignificant === true ? 'significantly ' : '';
    const how = size === '' || adverb !== '' ? `${adverb}${direction}` : `${size} ${direction}`;
    return `${startWas(about)} ${how} ${most} than in the least${size === '' || adverb === '' ? '' : `, by ${size}`}`;
  },
  ends: (most, least) => `it was ${most} in the most deprived and ${least} in the least`,
  gapOf: (size) => `the gap was ${size}`,
  line({ part, groups, size, limits, direction, from, to, asShown }) {
    const all = `a line through all ${formatNumber(groups, 0)} ${partsOf(part)}`;
    const how =
      direction === 'same'
        ? `was level at ${from}${equal(asShown)}`
        : `${direction === 'higher' ? 'rose' : 'fell'} from ${from} to ${to}`;
    return `the slope index of inequality was ${size}${inside(limits)}: ${all} ${how}`;
  },
  ratio: (ratio, limits) =>
    `the relative index, worked out here from the two ends of that line, was ${ratio}${inside(limits)}`,
  ranged: (about, lowest, highest) =>
    `${start(about)} ranged from ${lowest.figure} in ${isolate(lowest.name)} to ${highest.figure} in ${isolate(highest.name)}`,
  changed(about, { direction, isSignificant, asShown, from }, place) {
    const what = `inequality in ${start(about)}`;
    const where = place === null ? '' : ` in ${inPlace(place)}`;
    const since = ` since ${period(from.period)}`;
    if (direction === 'same' && (!asShown || isSignificant === null))
      return `${what} was the same${where} as in ${period(from.period)}`;
    if (direction === 'same' || isSignificant === false)
      return `${what} ${isSignificant === true ? 'changed' : 'did not change'} significantly${where}${since}`;
    if (direction === 'reversed') return `the direction of ${what} reversed${where}${since}`;
    return `${what} ${direction === 'higher' ? 'rose' : 'fell'}${isSignificant === true ? ' significantly' : ''}${where}${since}`;
  },
  indices: (from, to, asShown) =>
    `the slope index was ${beside(from.figure, period(from.name))} and ${beside(to.figure, period(to.name), true)}${equal(asShown)}`,
  ratios: (from, to) => `the relative index was ${from} and ${to}`,
};

const slopeNote = (line: string): string =>
  `The slope index of inequality uses all groups. It is the difference between the two ends of a ${line}: the least deprived end minus the most deprived. It is worked out here.`;

const EVEN = {
  none: 'No populations are given, so',
  notForAll: 'Populations are not given for all groups, so',
  notInAll: 'In periods without populations for all groups,',
};

const PARTS: Readonly<Record<Part, string>> = {
  tenth: 'Tenth',
  fifth: 'Fifth',
  quarter: 'Quarter',
  group: 'Group',
};

/** English for an inequality chart. */
export const enInequality: InequalityWords = /* @__PURE__ */ withWords<Omit<InequalityWords, keyof Words>>(
  en,
  {
    finding: (facts) => inequalityFinding(enInequalityPhrases, facts),
    headline: (facts) => inequalityHeadline(enInequalityPhrases, facts),
    partLabel: (part) => PARTS[part],
    end: (end, part) => `${end === 'most' ? 'Most' : 'Least'} deprived ${part}`,
    people: 'People',
    everyone: 'Everyone',
    line: 'Line through all groups',
    slopeIndex: 'Slope index of inequality',
    slopeIndexShort: 'slope index',
    relativeIndex: 'Relative index',
    onePart: (part) => `One ${part}`,
    groupName: (label, part) =>
      /^\d+$/.test(label) ? `${PARTS[part]} ${label}` : label === '' ? 'Everyone' : label,
    totalName: (name) => (name === '' ? 'Everyone' : areaInLabel(name)),
    inOrder: 'From the most to the least deprived.',
    periodInFull: yearsInFull,
    shortPeriod,
    noPeriod: 'No period',
    noFigure: 'none',
    noFigureSign: 'No figure',
    tableLabel: 'Table of these figures',
    noLine: ({ reason, groups, of }) =>
      ({
        missing: `There is no slope index: it takes a figure for all ${formatNumber(of, 0)} groups, and there is none${groups.length === of ? '' : ` for ${groups.length > 3 ? `${formatNumber(groups.length, 0)} of them` : list(groups.map(isolate))}`}.`,
        tooFew: 'There is no slope index: it takes at least 5 groups.',
        tooMany: 'There is no slope index: it takes at most 100 groups.',
        order: 'There is no slope index, because the order of the groups is not known.',
        range: 'There is no slope index, because these figures are out of its range.',
        limits: 'There is no slope index, because not all figures have 95% confidence limits.',
      })[reason],
    inequalityNotes: {
      ...enGaps,
      scaleNotFromZero: 'The scale does not start at zero.',
      noLimits: 'The data gives no confidence limits, so none are drawn.',
      noIndexLimits: 'The slope index has no confidence limits, because the groups have none at 95%.',
      someLimits: 'The slope index has no confidence limits, because not all groups have 95% limits.',
      even: (part, given) => `${EVEN[given]} each ${part} counts the same.`,
      weighted: 'Each group counts by its population, and is as wide as its share.',
      order: {
        author: 'The groups are in the order that the author of this page states.',
        rank: 'The groups are in the order of the ranks in the data.',
        names: 'The groups are in the order of their names.',
        numbers: 'The groups are in the order of their numbers, and 1 is taken as the most deprived.',
      },
      gap: 'The gap is between the two groups at the ends, in the unit and as a percentage of the least deprived. It leaves out all groups between them.',
      slope: {
        linear: slopeNote('straight line fitted to them'),
        log: slopeNote('line fitted to the logarithms of their figures'),
        logit: slopeNote('line fitted to the log odds of their figures'),
      },
      relative:
        'The relative index is worked out here from the same line: its least deprived end divided by its most deprived end.',
      drawn: 'The confidence limits of the relative index come from 10,000 simulated draws, always the same.',
      beforeRounding: 'Gaps are worked out before figures are rounded.',
      gapTest: 'A gap is significant where the 95% confidence limits of the difference leave out zero.',
      changeTest:
        'A change is the latest slope index against the earliest whose period shares no year with it. It is significant where the 95% confidence limits of the difference leave out zero.',
      overlap: 'Each period shares years with its neighbours, so their figures are not independent.',
      without: (periods) =>
        `There is no slope index for ${list(periods.map(yearsInFull))}, because a group has no figure or there are too few.`,
    },
  },
);
