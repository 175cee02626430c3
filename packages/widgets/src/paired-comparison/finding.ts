import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import type {
  About,
  Against,
  DifferencePhrases,
  Direction,
  Part,
  Phrases,
} from '@commonweal/charts/language/phrases.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { PairFacts } from './facts.js';

/** The two areas to compare. */
export type Pair = Pick<PairFacts, 'reference' | 'other'>;
/** Rows, out of how many, named after their dimension; `isTested`: only those that could be tested. */
export interface Rows extends Part {
  readonly dimension: string;
  readonly isTested: boolean;
  /** In a headline, where words are few: `3 of 5 causes compared`. */
  readonly isBrief?: boolean;
}

/** Both areas with their figures. */
export interface Figures {
  readonly other: Against;
  readonly reference: Against;
}

/** Clauses of a paired comparison's finding. This module decides which to use, for every language. */
export interface PairPhrases {
  readonly common: Phrases;
  readonly differences: DifferencePhrases;
  bothAreas(pair: Pair): string;
  /** `the rate was 2.3% in both York and England`. */
  sameInBoth(about: About, figure: string, pair: Pair): string;
  /** `the rate was 0.4 percentage points (20%) higher in York (2.3%) than in England (1.9%)`. */
  moreThan(about: About, size: string, direction: Direction, figures: Figures): string;
  /** As headlines of one row: `the rate was significantly higher in York (2.3%) than in England (1.9%)`. */
  significantlyMoreThan(about: About, direction: Direction, figures: Figures): string;
  directionOnly(about: About, direction: Direction, figures: Figures): string;
  notDifferentIn(about: About, figures: Figures): string;
  /** `the rate was 2.3% in York and 1.9% in Leeds, and their confidence limits overlapped`. */
  overlapIn(about: About, figures: Figures): string;
  bothFigures(about: About, figures: Figures): string;
  isSignificant(isSo: boolean): string;
  /** `the 95% confidence limits overlap, so no difference is claimed`; null: the confidence level is not known. */
  limitsOverlap(level: number | null): string;
  /** `the 95% confidence limits of the rate in York and Leeds overlap for all 5 causes, so no difference is claimed`. */
  limitsOverlapFor(about: About, pair: Pair, level: number | null, rows: Rows): string;
  /** As a headline: `confidence limits of the rate in York and Leeds overlapped for all 5 causes`. */
  overlapFor(about: About, pair: Pair, rows: Rows): string;
  /** `the rate was not significantly different in York and England for any of 5 causes`. */
  notDifferent(about: About, pair: Pair, rows: Rows): string;
  sameFor(about: About, pair: Pair, rows: Rows): string;
  /**
   * `the rate was significantly higher in York than in England for 3 of 5 causes and significantly lower for
   * 1`; null: no rows.
   */
  differs(
    about: About,
    pair: Pair,
    how: { side: Direction; isTested: boolean },
    rows: Rows,
    less: number | null,
  ): string;
  /** As a headline: `the rate was significantly higher for 3 and lower for 1 of 5 causes in York than in England`. */
  bothSides(
    about: About,
    pair: Pair,
    how: { side: Direction; isTested: boolean },
    rows: Rows,
    less: number,
  ): string;
  /** `0.4 higher for cancer`. */
  sizeFor(size: string, direction: Direction | null, whose: string): string;
  labels(labels: readonly string[]): string;
  countOf(n: number, dimension: string): string;
  /** `areShared`: several rows share the first one. */
  largestWas(each: readonly string[], areShared: boolean): string;
  cannotCompare(missing: number, unreadable: number, dimension: string): string;
}

/** `the largest difference was 0.4 higher for cancer and 0.4 lower for heart`. */
function largestClause(say: PairPhrases, { largest, opposite, mixed, dimension }: PairFacts): string {
  if (largest === null || largest.direction === 'same') return '';
  const whose = ({ count, labels }: DifferenceFacts): string =>
    count > 3 ? say.countOf(count, dimension) : say.labels(labels);
  const isDirected = mixed || opposite !== null;
  const each = [largest, ...(opposite === null ? [] : [opposite])].map((facts) => {
    const direction = isDirected && facts.direction !== 'same' ? facts.direction : null;
    return say.sizeFor(say.differences.inWords(facts), direction, whose(facts));
  });
  return say.largestWas(each, largest.count > 1 && opposite !== null);
}

/** If the limits of two local values overlap, that shows no difference, but it does not show that there is none. */
function tested(say: PairPhrases, { higher, lower, isExact, level }: PairFacts): string {
  const isSo = higher + lower > 0;
  return isSo || isExact ? say.isSignificant(isSo) : say.limitsOverlap(level);
}

/** Rows without both figures. */
export const missingClause = (say: PairPhrases, { missing, unreadable, dimension }: PairFacts): string =>
  missing === 0 ? '' : say.cannotCompare(missing, unreadable, dimension);

/** How many rows the finding is about, and a number of them. */
export function rowsOf(facts: PairFacts): {
  readonly whole: number;
  readonly rows: (part: number) => Rows;
} {
  const isLimits = facts.basis === 'limits';
  const whole = isLimits ? facts.compared : facts.withBoth;
  const isTested = isLimits && whole < facts.withBoth;
  const isSome = isTested || (whole === 1 && facts.rows > 1);
  return { whole, rows: (part) => ({ part, whole, isSome, isTested, dimension: facts.dimension }) };
}

/** The clauses about a comparison of one row. */
export function oneRowClauses(
  say: PairPhrases,
  about: About,
  facts: PairFacts,
  largest: DifferenceFacts,
): readonly string[] {
  const { reference, other, basis } = facts;
  const { common } = say;
  if (largest.direction === 'same')
    return [say.sameInBoth(about, common.withUnit(largest.other, largest.unit), facts)];
  const figure = (name: string, shown: string): Against => ({
    name,
    figure: common.inCell(shown, largest.unit),
  });
  const figures = {
    other: figure(other, largest.other),
    reference: figure(reference, largest.reference),
  };
  const clause = say.moreThan(about, say.differences.inWords(largest), largest.direction, figures);
  return [
    largest.asShown ? clause + common.thoughEqual : clause,
    basis === 'limits' ? tested(say, facts) : '',
  ];
}

/** The finding of a comparison: in how many rows the two areas differ, and where they differ most. */
export function pairFinding(say: PairPhrases, facts: PairFacts): string {
  const { largest, basis, higher, lower } = facts;
  const { common } = say;
  const about: About = { subject: facts, group: null, isFirst: true };
  if (facts.withBoth === 0)
    return sentence([common.noFigures(facts.period, say.bothAreas(facts), facts.missing, facts.unreadable)]);
  if (facts.rows === 1 && largest !== null) return sentence(oneRowClauses(say, about, facts, largest));
  const isLimits = basis === 'limits';
  const { whole, rows } = rowsOf(facts);
  let first: string;
  if (higher === 0 && lower === 0) {
    if (!isLimits) first = say.sameFor(about, facts, rows(whole));
    else if (facts.isExact) first = say.notDifferent(about, facts, rows(0));
    else first = say.limitsOverlapFor(about, facts, facts.level, rows(whole));
  } else {
    const [main, less] = higher >= lower ? (['higher', 'lower'] as const) : (['lower', 'higher'] as const);
    const how = { side: main, isTested: isLimits };
    first = say.differs(about, facts, how, rows(facts[main]), facts[less] > 0 ? facts[less] : null);
  }
  return sentence([first, largestClause(say, facts), missingClause(say, facts)]);
}
