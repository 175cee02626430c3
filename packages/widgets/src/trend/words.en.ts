import type { Subject } from '@commonweal/charts/kit/facts.js';
import { en } from '@commonweal/charts/language/en.js';
import { dated, enChanges } from '@commonweal/charts/language/en/change.js';
import { enGaps } from '@commonweal/charts/language/en/gaps.js';
import { enNoChange } from '@commonweal/charts/language/en/no-change.js';
import { anyOf, count, list, outOf } from '@commonweal/charts/language/en/list.js';
import { enPhrases, start, startWas } from '@commonweal/charts/language/en/phrases.js';
import { beside, inPlace, rowNouns } from '@commonweal/charts/language/en/prose.js';
import { enProvisional } from '@commonweal/charts/language/en/provisional.js';
import { formatNumber, formatShare } from '@commonweal/charts/language/number.js';
import { areaInLabel } from '@commonweal/charts/language/sentence.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import { type Changes, trendFinding, type TrendPhrases } from './finding.js';
import { trendHeadline } from './headline.js';
import { shortPeriod } from '@commonweal/charts/language/short-period.js';
import type { TrendWords } from './words.js';

const { period } = enChanges;

/** What a change is counted among: lines of groups, or areas. */
const nounsOf = (subject: Pick<Subject, 'noun'>, ofGroups: boolean): readonly [one: string, many: string] =>
  ofGroups ? ['line', 'lines'] : rowNouns(subject);

/** `significantly rose in 2 of 15 areas`, as a list of what happened to how many; of a single one, its name. */
function happened(
  { rose, fell, unchanged, of, only, isTested }: Changes,
  [one, many]: readonly [one: string, many: string],
): string {
  if (isTested && unchanged > 1 && rose + fell === 0)
    return `did not change significantly in ${anyOf(of, one, many)}`;
  const among = (n: number, i: number): string =>
    only !== null ? inPlace(only) : i === 0 ? outOf(n, of, one, many) : formatNumber(n, 0);
  const adverb = isTested ? ' significantly' : '';
  const each = [
    [rose, `rose${adverb}`],
    [fell, `fell${adverb}`],
    [unchanged, isTested ? 'did not change significantly' : 'was the same'],
  ] as const;
  const some = each.filter(([n]) => n > 0);
  return list(some.map(([n, verb], i) => `${verb} in ${among(n, i)}`));
}

/** English clauses of a trend's finding. */
export const enTrendPhrases: TrendPhrases = {
  common: enPhrases,
  changes: enChanges,
  provisional: enProvisional,
  place: inPlace,
  changedAmong: (about, changes, { ofGroups }) => {
    const nouns = nounsOf(about.subject, ofGroups);
    return `${start(about)} ${happened(changes, nouns)} between ${period(changes.from)} and ${period(changes.to)}`;
  },
  changedInShort: (about, changes, { ofGroups }) => {
    const nouns = nounsOf(about.subject, ofGroups);
    const since = `since ${period(changes.from)}`;
    if (changes.rose + changes.fell === 0) return `${start(about)} ${happened(changes, nouns)} ${since}`;
    // Before both verbs, the adverb is of both.
    const moved = happened({ ...changes, unchanged: 0, isTested: false }, nouns);
    return `${start(about)} ${changes.isTested ? 'significantly ' : ''}${moved} ${since}`;
  },
  leftOut: (n, isTested, { ofGroups, noun }) =>
    `${count(n, ...(nounsOf({ noun }, ofGroups).map((each) => `other ${each}`) as [string, string]))} could not be ${isTested ? 'tested' : 'compared'} over the same periods`,
  unchanged({ rose, fell, unchanged, isTested, from, to }) {
    const between = `between ${period(from)} and ${period(to)}`;
    if (unchanged === 0 || rose + fell === 0) return `the change is ${between}`;
    return `it ${isTested ? 'did not change significantly' : 'was the same'} in ${formatNumber(unchanged, 0)} ${between}`;
  },
  ends: (about, highest, lowest) =>
    `${startWas(about)} highest in ${beside(highest.name, highest.figure)} and lowest in ${beside(lowest.name, lowest.figure, true)}`,
  changedSince(about, { name, from, direction, isSignificant }) {
    const [place, since] = [inPlace(name), period(from.period)];
    if (direction === 'same') return `${startWas(about)} the same in ${place} as in ${since}`;
    if (isSignificant === false)
      return `${start(about)} did not change significantly in ${place} since ${since}`;
    const verb = direction === 'higher' ? 'rose' : 'fell';
    return `${start(about)} ${verb}${isSignificant === true ? ' significantly' : ''} in ${place} since ${since}`;
  },
  figures: ({ from, to }) => `it was ${dated(from)} and ${dated(to)}`,
  latestOf: (label, n) => `the ${n === 1 ? 'figure is' : 'figures are'} for ${label}`,
  trendSentence: (trend) => `Recent trend: ${trend.toLowerCase()}.`,
};

/** English for a trend. */
export const enTrend: TrendWords = /* @__PURE__ */ withWords<Omit<TrendWords, keyof Words>>(en, {
  finding: (facts) => trendFinding(enTrendPhrases, facts),
  headline: (facts) => trendHeadline(enTrendPhrases, facts),
  changes: enChanges,
  noChange: enNoChange,
  shortPeriod,
  periodInFull: period,
  noPeriod: 'No period',
  noFigure: 'none',
  noFigureSign: 'No figure',
  breakText: 'Break in the series',
  tableLabel: 'Table of these figures',
  lineInstruction:
    'Use the up and down arrow keys to move between lines. Press Enter to select the area of one, and Escape to leave it.',
  selected: 'selected',
  morePanels: (hidden) => `Show ${formatNumber(hidden, 0)} more`,
  panelArea: areaInLabel,
  panelNote: (periods, scale, isByFigure) =>
    `Each from ${period(periods[0] ?? '')} to ${period(periods.at(-1) ?? '')}, on one scale from ${scale[0] ?? ''} to ${scale.at(-1) ?? ''}${isByFigure ? ', highest latest figure first' : ''}.`,
  panelTrends: 'The words under each name are its recent trend.',
  indexUnit: (label) => `(${label} = 100)`,
  trendNotes: {
    ...enGaps,
    scaleNotFromZero: 'The scale does not start at zero.',
    overlap: 'Each period shares years with its neighbours, so their figures are not independent.',
    limitsInTable: 'Confidence limits are not drawn: they are in the table.',
    noBase: (names, label) =>
      `No index is shown for ${list(names.map(inPlace))}: there is no figure above zero for ${period(label)}.`,
    change: (since) =>
      `A change is the latest figure against ${since === null ? 'the earliest whose period shares no year with it' : `that of ${period(since)}`}. It is significant where the 95% confidence limits of the difference leave out zero.`,
    band: (level) =>
      `The band is the ${formatShare(level)} confidence limits of each figure, not of the line.`,
    provisional: 'A hollow point is a provisional figure, and may be revised.',
    index:
      'Each line is shown as an index, so that changes from different levels can be compared. Nothing is tested, because an index has no confidence limits.',
    context: 'Lines in grey have no name beside them. All their figures are in the table.',
  },
});
