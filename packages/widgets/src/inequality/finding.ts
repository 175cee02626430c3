import { aboutShort, fitting, type Headline, unitWords } from '@commonweal/charts/language/headline.js';
import type { About, Against, DifferencePhrases, Phrases } from '@commonweal/charts/language/phrases.js';
import { again } from '@commonweal/charts/language/phrases.js';
import { MINUS } from '@commonweal/charts/language/number.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { GapFacts, InequalityFacts, ShownLimits, SlopeChange } from './facts.js';

/** The gap as a clause takes it. */
interface Gap extends Pick<InequalityFacts, 'part' | 'place'> {
  readonly direction: GapFacts['difference']['direction'];
  readonly isSignificant: boolean | null;
  /** Its size in the unit and as a percentage; empty where a clause does without. */
  readonly size: string;
}

/** The line through all groups as a clause takes it. */
interface Line extends Pick<InequalityFacts, 'part' | 'groups'> {
  /** The index with its sign. */
  readonly size: string;
  readonly limits: ShownLimits | null;
  readonly direction: GapFacts['difference']['direction'];
  readonly from: string;
  readonly to: string;
  /** Whether both ends look equal as shown, though they differ. */
  readonly asShown: boolean;
}

/** Clauses of the finding. This module decides which to use, for every language. */
export interface InequalityPhrases {
  readonly common: Phrases;
  readonly differences: DifferencePhrases;
  /** `the rate was 18.7 years (27%) lower in the most deprived tenth of England than in the least`. */
  readonly between: (about: About, gap: Gap) => string;
  /** `it was 51.7 years in the most deprived and 70.4 in the least`. */
  readonly ends: (most: string, least: string) => string;
  /** `the gap was 18.7 years (27%)`. */
  readonly gapOf: (size: string) => string;
  /** `the slope index of inequality was 19.1 years, as a line through all 10 tenths rose from 53.6 to 72.6`. */
  readonly line: (line: Line) => string;
  /** `the relative index, worked out here from the two ends of that line, was 1.36`. */
  readonly ratio: (ratio: string, limits: ShownLimits | null) => string;
  /** `the rate ranged from 1 in Group A to 2 in Group B`: where the gap cannot be calculated. */
  readonly ranged: (about: About, lowest: Against, highest: Against) => string;
  /** `inequality in the rate rose significantly in Leeds since 2011 to 2013`. */
  readonly changed: (about: About, change: SlopeChange, place: string | null) => string;
  /** `the slope index was 9.4 years in 2011 and 10.2 in 2014`, with its sign. */
  readonly indices: (from: Against, to: Against, asShown: boolean) => string;
  /** `the relative index was 1.3 and 1.4`. */
  readonly ratios: (from: string, to: string) => string;
}

interface Clauses {
  /** The gap or the change in full, then without its size. */
  readonly first: (isFull: boolean, about: About) => string;
  /** What the short form leaves out. */
  readonly left: string;
  /** The words of both forms, without the measure. */
  readonly words: readonly [full: number, short: number];
  readonly rest: readonly string[];
}

const both = (sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

/** The finding: the gap between the ends, the line through all groups, and the ratio of its ends. */
export function inequalityFinding(say: InequalityPhrases, facts: InequalityFacts): string {
  const { common } = say;
  const about: About = { subject: facts, group: null, isFirst: true };
  if (facts.missing === facts.groups)
    return sentence([common.noFigures(facts.period, common.anyArea(facts), facts.missing, facts.unreadable)]);
  const { first, rest } = clausesOf(say, facts);
  return both([
    sentence([first(true, facts.change === null ? about : withoutPeriod(about)), ...rest]),
    lineOf(say, facts),
  ]);
}

/** The finding in short. */
export function inequalityHeadline(say: InequalityPhrases, facts: InequalityFacts): Headline | null {
  // A headline has no period, and of several periods the subtitle has all.
  if (facts.missing === facts.groups || facts.ofLatest) return null;
  const about = aboutShort(facts);
  const { first, left, words, rest } = clausesOf(say, facts);
  const [full, short] = words;
  const more = lineOf(say, facts);
  return fitting(
    [
      { text: first(true, about), words: full, rest, more },
      { text: first(false, about), words: short, rest: [left, ...rest], more },
    ],
    about,
  );
}

const withoutPeriod = (about: About): About => ({ ...about, subject: { ...about.subject, period: null } });

function clausesOf(say: InequalityPhrases, facts: InequalityFacts): Clauses {
  if (facts.change !== null) return changeClauses(say, facts, facts.change);
  return facts.gap === null ? rangeClauses(say, facts) : gapClauses(say, facts, facts.gap);
}

function gapClauses(
  { between, ends, gapOf, differences, common }: InequalityPhrases,
  { unit, part, place }: InequalityFacts,
  { difference, isSignificant }: GapFacts,
): Clauses {
  const { direction, other, reference } = difference;
  const size = differences.inWords(difference);
  const gap = { part, place, direction, isSignificant };
  const isSized = direction !== 'same' && isSignificant !== false;
  const ofUnit = differences.ownUnit(unit) === '' ? unitWords(unit).full : 2;
  const [inPlace, adverb] = [place === null ? 0 : 2, isSignificant === true ? 1 : 0];
  const short = 1 + adverb + 1 + 5 + inPlace + 4;
  const figures =
    ends(common.withUnit(other, unit), again(common, reference, unit)) +
    (isSized && difference.asShown ? common.thoughEqual : '');
  return {
    first: (isFull, about) => between(about, { ...gap, size: isFull && isSized ? size : '' }),
    left: isSized ? gapOf(size) : '',
    words: [short + (isSized ? 2 + ofUnit + adverb : 2), short + 2],
    rest: [figures],
  };
}

/** Where the order is not known, or a group at an end has no figure. */
function rangeClauses(say: InequalityPhrases, facts: InequalityFacts): Clauses {
  const { common, ranged } = say;
  const { lowest, highest, unit, missing, unreadable } = facts;
  const without = common.noFigure(missing, unreadable, facts);
  const end = (extreme: NonNullable<typeof lowest>, figure: string): Against => ({
    name: common.places(extreme, facts),
    figure,
  });
  const text = (about: About): string => {
    if (lowest === null || highest === null) return '';
    const first = common.withUnit(lowest.shown, unit);
    if (lowest.shown === highest.shown) return common.valueIn(about, first, common.places(lowest, facts));
    return ranged(about, end(lowest, first), end(highest, again(common, highest.shown, unit)));
  };
  const { full, again: repeated } = unitWords(unit);
  const words = 9 + full + repeated;
  return { first: (_, about) => text(about), left: '', words: [words, words], rest: [without] };
}

function changeClauses(
  { changed, indices, ratios, common, differences }: InequalityPhrases,
  { unit, place }: InequalityFacts,
  change: SlopeChange,
): Clauses {
  const own = differences.ownUnit(unit);
  const first = common.withUnit(change.from.shown, own === '' ? unit : own);
  const last = again(common, change.to.shown, own === '' ? unit : own);
  const figures = indices(
    { name: change.from.period, figure: first },
    { name: change.to.period, figure: last },
    change.asShown,
  );
  const words = 2 + 5 + (place === null ? 0 : 2) + 4 + (change.direction === 'reversed' ? 3 : 0);
  return {
    first: (_, about) => changed(about, change, place),
    left: '',
    words: [words, words],
    rest: [figures, change.ratios === null ? '' : ratios(...change.ratios)],
  };
}

/** The line through all groups and the ratio of its ends; empty without one, and where the text gives their change. */
function lineOf(say: InequalityPhrases, { slope, part, groups, unit, change }: InequalityFacts): string {
  if (slope === null || change !== null) return '';
  const { common, differences, line, ratio } = say;
  const { index, limits } = slope;
  const { reference, other, absolute, asShown } = index;
  // Of ends that look equal, no direction is stated.
  const direction = asShown ? 'same' : index.direction;
  const size = differences.inWords({ ...index, relative: null });
  const fitted = line({
    part,
    groups,
    size: index.direction === 'lower' && absolute?.less !== true ? MINUS + size : size,
    limits,
    direction,
    from: again(common, reference, unit),
    to: again(common, other, unit),
    asShown,
  });
  return both([
    sentence([fitted]),
    slope.ratio === null ? '' : sentence([ratio(slope.ratio, slope.ratioLimits)]),
  ]);
}
