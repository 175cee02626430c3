import type { ApartFacts, DifferenceFacts, Extreme, Subject } from '../kit/facts.js';

/** What a clause is about: the indicator, in one group where a chart has several, named in full by the first sentence alone. */
export interface About {
  readonly subject: Subject;
  /** The column's label; null where there is one column. */
  readonly group: string | null;
  readonly isFirst: boolean;
}

/** An area that is compared with, and its figure with as much of the unit as is said. */
export interface Against {
  readonly name: string;
  readonly figure: string;
}

export type Direction = 'higher' | 'lower';
export type Side = Direction | 'similar';

/** What rows are called: areas, or parts of all areas. */
export type RowsOf = Pick<Subject, 'noun'>;

/** How many areas or rows, of how many; `isSome`: the whole leaves out those that could not be compared. */
export interface Part {
  readonly part: number;
  readonly whole: number;
  readonly isSome: boolean;
}

/** Clauses that the findings of more than one widget are made of. What is said when is decided once, for every language. */
export interface Phrases {
  withUnit(shown: string, unit: string): string;
  shortUnit(unit: string): string;
  /** A number beside its unit in a heading. */
  inCell(shown: string, unit: string): string;
  /** Names of the areas of an extreme, or how many there are. */
  places(extreme: Extreme, subject: RowsOf): string;
  /** In place of an area, where none has a figure. */
  anyArea(subject: RowsOf): string;
  /** `healthy life expectancy was 63.4 years in York`. */
  valueIn(about: About, figure: string, places: string): string;
  /** Every one of `n` areas has this value; `asShown`: they differ, and look equal. */
  valueInAll(about: About, figure: string, n: number, asShown: boolean): string;
  /** `the England figure was 63.4 years`. */
  areaFigure(against: Against): string;
  /** `this was significantly lower than the England figure of 63.4 years`. */
  thisAgainst(side: Side, against: Against): string;
  /** After a comparison whose two numbers look equal. */
  readonly thoughEqual: string;
  /** Areas that have no figure, and those whose figure could not be read; empty where there are none. */
  noFigure(missing: number, unreadable: number, subject: RowsOf): string;
  /** Where there is no figure at all: none is given, or those given could not be read. */
  noFigures(period: string | null, what: string, missing: number, unreadable: number): string;
  figureNotGiven(names: string): string;
  figuresUnread(names: string, n: number): string;
  list(items: readonly string[]): string;
  /** `in 2018, no figure is given …`. */
  inPeriod(period: string | null, clause: string): string;
  readonly noOtherArea: string;
  /** `63.4 years in England`, each figure of areas that are set apart. */
  figuresOf(about: About, figures: readonly Against[]): string;
}

/** What is said of the difference between two figures. */
export interface DifferencePhrases {
  /** `0.4 percentage points (20%)`. */
  readonly inWords: (facts: DifferenceFacts) => string;
  /** `0.4 points higher, 20%`: beside the two numbers, which have the unit. */
  readonly inCell: (facts: DifferenceFacts) => string;
}

/** Inside a sentence that has named the unit, only short signs are said again. */
export const again = (say: Phrases, shown: string, unit: string): string =>
  say.withUnit(shown, say.shortUnit(unit));

/** A unit in words is said again with a benchmark; of one with a sign only the sign is; one in brackets is not. */
export const asBenchmark = (say: Phrases, shown: string, unit: string): string =>
  say.shortUnit(unit) !== '' || unit.startsWith('(') ? again(say, shown, unit) : say.withUnit(shown, unit);

/** Clauses where nothing but areas set apart is left: what they show. */
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

/** Areas, or rows, without a figure: those that are named, and how many others. */
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
