import type { ApartFacts, DifferenceFacts, Extreme, Subject } from '../kit/facts.js';

/**
 * What a clause is about: the indicator, in one group if a chart has several. Only the first sentence names
 * it in full.
 */
export interface About {
  readonly subject: Subject;
  /** The column's label; null if there is only one column. */
  readonly group: string | null;
  readonly isFirst: boolean;
}

/** An area to compare with, and its figure with as much of the unit as the sentence needs. */
export interface Against {
  readonly name: string;
  readonly figure: string;
}

export type Direction = 'higher' | 'lower';
export type Side = Direction | 'similar';

/** What rows are called: areas, or groups of areas such as deciles. */
export type RowsOf = Pick<Subject, 'noun'>;

/** How many areas or rows, out of how many; `isSome`: the whole excludes those that could not be compared. */
export interface Part {
  readonly part: number;
  readonly whole: number;
  readonly isSome: boolean;
}

/** Clauses that several widgets' findings share. Which to use is decided once, for every language. */
export interface Phrases {
  withUnit(shown: string, unit: string): string;
  shortUnit(unit: string): string;
  /** A number beside its unit in a heading. */
  inCell(shown: string, unit: string): string;
  /** The names of the areas with an extreme value, or how many there are. */
  places(extreme: Extreme, subject: RowsOf): string;
  /** Replaces an area's name when no area has a figure. */
  anyArea(subject: RowsOf): string;
  /** `healthy life expectancy was 63.4 years in York`. */
  valueIn(about: About, figure: string, places: string): string;
  /** All `n` areas have this value; `asShown`: they differ, but look equal. */
  valueInAll(about: About, figure: string, n: number, asShown: boolean): string;
  /** `the England figure was 63.4 years`. */
  areaFigure(against: Against): string;
  /** `this was significantly lower than the England figure of 63.4 years`. */
  thisAgainst(side: Side, against: Against): string;
  /** `…, third lowest of 15 areas and significantly lower than in England`; a benchmark without its figure. */
  andCompared(clause: string, side: Side | 'same', isTested: boolean, benchmark: string): string;
  /** Follows a comparison of two numbers that look equal. */
  readonly thoughEqual: string;
  /** Areas without a figure, and areas whose figure could not be read; empty if there are none. */
  noFigure(missing: number, unreadable: number, subject: RowsOf): string;
  /** For a chart without any figure: the data gives none, or those it gives could not be read. */
  noFigures(period: string | null, what: string, missing: number, unreadable: number): string;
  figureNotGiven(names: string): string;
  figuresUnread(names: string, n: number): string;
  list(items: readonly string[]): string;
  /** `in 2018, no figure is given …`. */
  inPeriod(period: string | null, clause: string): string;
  readonly noOtherArea: string;
  /** `63.4 years in England`, for each area that is set apart. */
  figuresOf(about: About, figures: readonly Against[]): string;
}

/** Texts about the difference between two figures. */
export interface DifferencePhrases {
  /** `0.4 percentage points (20%)`. */
  readonly inWords: (facts: DifferenceFacts) => string;
  /** `0.4 points higher, 20%`: beside the two numbers, which have the unit. */
  readonly inCell: (facts: DifferenceFacts) => string;
  /**
   * `+0.4` and `20% higher`: in a column of differences, where the signs and the numbers line up. `isUnitStated` leaves
   * out what the header says.
   */
  readonly inColumn: (facts: DifferenceFacts, isUnitStated: boolean) => DifferenceTexts;
  /** The unit of a column of differences where it is not that of the values: `percentage points`; else empty. */
  readonly ownUnit: (unit: string) => string;
}

/** A difference as a number with its sign, and what it means in words. */
export interface DifferenceTexts {
  readonly text: string;
  readonly detail: string;
}

/** After a sentence has named the unit, only short symbols are repeated. */
export const again = (say: Phrases, shown: string, unit: string): string =>
  say.withUnit(shown, say.shortUnit(unit));

/**
 * With a benchmark: a unit in words is repeated in full, one with a symbol by its symbol alone, one in
 * brackets not at all.
 */
export const asBenchmark = (say: Phrases, shown: string, unit: string): string =>
  say.shortUnit(unit) !== '' || unit.startsWith('(') ? again(say, shown, unit) : say.withUnit(shown, unit);

/** Clauses for a chart that is left with areas set apart only: their figures. */
export function onlyApart(
  say: Phrases,
  about: About,
  { apart, unit }: { readonly apart: readonly ApartFacts[]; readonly unit: string },
): readonly string[] {
  const namesOf = (some: readonly ApartFacts[]): string => say.list(some.map(({ name }) => name));
  const without = apart.filter(({ shown }) => shown === null);
  const figures = apart.flatMap(({ name, shown }): Against[] =>
    shown === null ? [] : [{ name, figure: say.withUnit(shown, unit) }],
  );
  const unread = without.filter(({ unreadable }) => unreadable);
  const absent = without.filter(({ unreadable }) => !unreadable);
  const missing = [
    absent.length === 0 ? '' : say.figureNotGiven(namesOf(absent)),
    unread.length === 0 ? '' : say.figuresUnread(namesOf(unread), unread.length),
  ].filter((clause) => clause !== '');
  const [first = '', ...others] = missing;
  const period = about.isFirst ? about.subject.period : null;
  return [
    ...(figures.length > 0
      ? [say.figuresOf(about, figures), ...missing]
      : [say.inPeriod(period, first), ...others]),
    say.noOtherArea,
  ];
}

/** Areas or rows without a figure: some by name, then how many others. */
export function noFigureFor(
  say: Phrases,
  absent: readonly string[],
  unread: { readonly names: readonly string[]; readonly count: number },
): string {
  return [
    ...(absent.length === 0 ? [] : [say.figureNotGiven(say.list(absent))]),
    ...(unread.names.length === 0 ? [] : [say.figuresUnread(say.list(unread.names), unread.count)]),
  ].join('; ');
}
