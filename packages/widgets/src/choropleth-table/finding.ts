import type { Extreme, GroupFacts, Subject } from '@commonweal/charts/kit/facts.js';
import {
  type About,
  again,
  type Against,
  type Direction,
  onlyApart,
  type Part,
  type Phrases,
  type RowsOf,
  type Side,
} from '@commonweal/charts/language/phrases.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { ChoroplethFacts } from './facts.js';

/** An extreme, with as much of its unit as the sentence needs. */
export interface End {
  readonly figure: string;
  readonly places: string;
}

/** How many areas of a column are on one side of the benchmark. */
export interface Count {
  readonly group: string | null;
  readonly part: Part;
}
/** A side of the benchmark, by limits or by values alone. */
export interface Tested {
  readonly side: Direction;
  readonly isTested: boolean;
}

/** Clauses of a choropleth table's finding. This module decides which to use, for every language. */
export interface ChoroplethPhrases {
  readonly common: Phrases;
  /** A column's label in place of an area, if the column has no figures. */
  groupName(label: string): string;
  /** `the rate was 2.3% in York, and 2.0% in England`: without a comparison. */
  valueAndBenchmark(about: About, end: End, benchmark: Against): string;
  /** `the rate was 2.3% in York, significantly higher than England (2.0%)`. */
  valueAgainst(about: About, end: End, how: { side: Side; isTested: boolean; benchmark: Against }): string;
  /** `the rate was the same as England (2.0%) in all 15 areas`. */
  sameAs(about: About, benchmark: Against, part: Part): string;
  /** As a headline: `the rate was the same as in England in all 15 areas`. */
  allSame(about: About, benchmark: string, part: Part): string;
  /** `the rate was not significantly different from England (2.0%) in any of the 15 areas`. */
  notDifferent(about: About, benchmark: Against, part: Part): string;
  /** As a headline: `the rate was not significantly different from England in any of the 15 areas`. */
  noneDiffers(about: About, benchmark: string, part: Part): string;
  /** `the rate was significantly lower than England (2.0%) in 7 of 15 areas`. */
  differs(about: About, how: { side: Direction; isTested: boolean; benchmark: Against }, part: Part): string;
  /** `and significantly higher in 3`. */
  andDiffers(side: Direction, isTested: boolean, count: number): string;
  /**
   * As a headline: `the rate was significantly lower than in England in 7 of 15 areas for men and 10 for women`, or
   * `in 7 areas` without the whole.
   */
  counts(about: About, benchmark: string, how: Tested, counts: readonly Count[], hasWhole: boolean): string;
  /** As a headline: `the rate was significantly lower in 4 and higher in 2 of 12 areas than in England`. */
  bothSides(about: About, benchmark: string, how: Tested, part: Part, other: number): string;
  /** `the rate was highest in York for men (65.3 years) and in Leeds for women (68.1)`. */
  highestIn(about: About, tops: readonly (End & { readonly group: string | null })[]): string;
  /** `the figures ranged from 1.4% in York to 2.4% in Leeds`; with a group, `men ranged from …`. */
  figuresRanged(group: string | null, lowest: End, highest: End): string;
  /** After another group: `women from 1.4% in York to 2.4% in Leeds`. */
  rangedOn(group: string | null, lowest: End, highest: End): string;
  /** `the figure was 2.3% in each`; with a group, `for men, the figure was 2.3% in each`. */
  inEachOf(group: string | null, figure: string, asShown: boolean): string;
  /** `ranged from 1.4% in York to 2.4% in Leeds`; `where` may be empty. */
  ranged(about: About, lowest: End, highest: End, where: string): string;
  rangedToo(subject: Subject, lowest: End, highest: End): string;
  /** `it was 2.3% in each, equal as shown`. */
  inEach(subject: Subject, figure: string, asShown: boolean): string;
  acrossAreas(count: number, subject: RowsOf): string;
  inAreasAndGroups(areas: number, groups: number, subject: RowsOf): string;
  /** `the rate is given in different units`; `isOneUnit`: one unit, but different kinds of number. */
  givenApart(about: About, where: string, isOneUnit: boolean): string;
  throughout(about: About, figure: string, where: string, asShown: boolean): string;
}

export const benchmarkOf = (say: ChoroplethPhrases, { benchmark, unit }: GroupFacts): Against | null =>
  benchmark === null ? null : { name: benchmark.name, figure: say.common.withUnit(benchmark.shown, unit) };

/** Whether the smaller side must be named, because leaving it out would mislead. */
export const isSmallerNamed = (facts: GroupFacts, main: Direction): boolean =>
  facts[main === 'higher' ? 'lower' : 'higher'] * 3 >= facts[main];

/** How areas compare with the benchmark; empty if none could be compared. */
function compared(say: ChoroplethPhrases, about: About, facts: GroupFacts): string {
  const { basis, higher, lower, compared: whole } = facts;
  const benchmark = benchmarkOf(say, facts);
  if (benchmark === null || basis === null || whole === 0) return '';
  const of = (part: number): Part => ({ part, whole, isSome: whole < facts.withValue });
  const isTested = basis === 'limits';
  if (higher === 0 && lower === 0)
    return isTested ? say.notDifferent(about, benchmark, of(0)) : say.sameAs(about, benchmark, of(whole));
  const [main, other] = lower >= higher ? (['lower', 'higher'] as const) : (['higher', 'lower'] as const);
  const first = say.differs(about, { side: main, isTested, benchmark }, of(facts[main]));
  return isSmallerNamed(facts, main) ? `${first} ${say.andDiffers(other, isTested, facts[other])}` : first;
}

function oneArea(say: ChoroplethPhrases, about: About, facts: GroupFacts, highest: Extreme): string {
  const { common } = say;
  const end = {
    figure: common.withUnit(highest.shown, facts.unit),
    places: common.places(highest, about.subject),
  };
  const benchmark = benchmarkOf(say, facts);
  if (benchmark === null) return common.valueIn(about, end.figure, end.places);
  if (facts.basis === null || facts.compared === 0) return say.valueAndBenchmark(about, end, benchmark);
  const side = facts.higher > 0 ? 'higher' : facts.lower > 0 ? 'lower' : 'similar';
  const clause = say.valueAgainst(about, end, { side, isTested: facts.basis === 'limits', benchmark });
  return side !== 'similar' && facts.likeBenchmark > 0 ? clause + common.thoughEqual : clause;
}

export const endOf = (say: ChoroplethPhrases, extreme: Extreme, figure: string, subject: RowsOf): End => ({
  figure,
  places: say.common.places(extreme, subject),
});

/** The extremes of a column, with the benchmark if nothing was compared with it. */
function uncompared(
  say: ChoroplethPhrases,
  about: About,
  facts: GroupFacts,
  ends: readonly [Extreme, Extreme],
): string[] {
  const { common } = say;
  const full = (extreme: Extreme): End =>
    endOf(say, extreme, common.withUnit(extreme.shown, facts.unit), about.subject);
  const [lowest, highest] = ends;
  const benchmark = benchmarkOf(say, facts);
  return [
    facts.alike === null
      ? say.ranged(about, full(lowest), full(highest), say.acrossAreas(facts.withValue, about.subject))
      : common.valueInAll(about, full(lowest).figure, facts.withValue, facts.alike === 'shown'),
    benchmark === null ? '' : common.areaFigure(benchmark),
  ];
}

export function groupSentence(
  say: ChoroplethPhrases,
  subject: Subject,
  facts: GroupFacts,
  isFirst: boolean,
): string {
  const { lowest, highest, unit, alike, group } = facts;
  const { common } = say;
  const about: About = { subject, group, isFirst };
  if (facts.areas === 0 && facts.apart.length > 0) return sentence(onlyApart(common, about, facts));
  if (lowest === null || highest === null) {
    const what = (group ?? '') === '' ? common.anyArea(subject) : say.groupName(group ?? '');
    return sentence([
      common.noFigures(isFirst ? subject.period : null, what, facts.missing, facts.unreadable),
    ]);
  }
  const missing = common.noFigure(facts.missing, facts.unreadable, subject);
  if (facts.withValue === 1) return sentence([oneArea(say, about, facts, highest), missing]);
  const against = compared(say, about, facts);
  if (against === '') return sentence([...uncompared(say, about, facts, [lowest, highest]), missing]);
  const short = (extreme: Extreme): End => endOf(say, extreme, again(common, extreme.shown, unit), subject);
  const range =
    alike === null
      ? say.rangedToo(subject, short(lowest), short(highest))
      : say.inEach(subject, short(lowest).figure, alike === 'shown');
  return sentence([against, range, missing]);
}

/** The finding of a choropleth table: a sentence for each of up to three columns, else one for all of them. */
export function choroplethFinding(say: ChoroplethPhrases, facts: ChoroplethFacts): string {
  const { groups, lowest, highest, unit, alike, mixedUnits } = facts;
  const { common } = say;
  const sum = (of: (group: GroupFacts) => number): number => groups.reduce((n, group) => n + of(group), 0);
  const [first] = groups;
  const isAny = groups.some((group) => group.withValue > 0);
  if (!isAny && !(first?.areas === 0 && first.apart.length > 0)) {
    const missing = sum((group) => group.missing);
    const unreadable = sum((group) => group.unreadable);
    return sentence([common.noFigures(facts.period, common.anyArea(facts), missing, unreadable)]);
  }
  if (groups.length <= 3)
    return groups.map((group, i) => groupSentence(say, facts, group, i === 0)).join(' ');
  const about: About = { subject: facts, group: null, isFirst: true };
  const where = say.inAreasAndGroups(first?.areas ?? 0, facts.columns, facts);
  const isOneUnit = groups.every((group) => group.unit === first?.unit);
  if (mixedUnits) return sentence([say.givenApart(about, where, isOneUnit)]);
  if (lowest === null || highest === null) {
    const one: About = { ...about, group: first?.group ?? null };
    return sentence(onlyApart(common, one, { apart: first?.apart ?? [], unit }));
  }
  const full = (extreme: Extreme): End => endOf(say, extreme, common.withUnit(extreme.shown, unit), facts);
  return sentence([
    alike === null
      ? say.ranged(about, full(lowest), full(highest), where)
      : say.throughout(about, full(lowest).figure, where, alike === 'shown'),
  ]);
}
