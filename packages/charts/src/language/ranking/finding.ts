import {
  type About,
  type Against,
  asBenchmark,
  noFigureFor,
  onlyApart,
  type Phrases,
  type RowsOf,
  type Side,
} from '../phrases.js';
import { sentence } from '../sentence.js';
import type { HighlightedFacts, RankingFacts } from '../../kit/ranking/facts.js';

/** A highlighted area, with its figure and its rank. */
export interface Placed extends Against {
  readonly position: number;
  readonly tied: boolean;
  readonly end: 'highest' | 'lowest';
  readonly range: HighlightedFacts['range'];
}

/** Clauses of a ranking's finding. This module decides which to use, for every language. */
export interface RankingPhrases {
  readonly common: Phrases;
  otherAreas(count: number, subject: RowsOf): string;
  /** `the rate was 2.3% in York, third highest of 12 areas`. */
  placed(about: About, area: Placed, ranked: number): string;
  placedEach(about: About, areas: readonly Placed[], ranked: number): string;
  /** `the rate was highest in York (2.3%) and lowest in Leeds (1.4%), of 12 areas`; null: of any number. */
  ends(about: About, highest: Against, lowest: Against, ranked: number | null): string;
  /** `the rate was third highest of 12 areas in York and lowest in Leeds`; null: of any number. */
  ranksOf(about: About, areas: readonly Placed[], ranked: number | null): string;
  /** `the rate was significantly lower in York than in England`. */
  sideOf(about: About, name: string, side: Side, benchmark: string): string;
}

/** Areas without a figure; highlighted ones by name. */
export function missingClause(say: RankingPhrases, facts: RankingFacts): string {
  const { highlightedMissing, highlightedUnreadable, othersMissing, othersUnreadable } = facts;
  if (highlightedMissing.length === 0) return say.common.noFigure(othersMissing, othersUnreadable, facts);
  const others = (n: number): string[] => (n === 0 ? [] : [say.otherAreas(n, facts)]);
  const absent = [
    ...highlightedMissing.filter((name) => !highlightedUnreadable.includes(name)),
    ...others(othersMissing - othersUnreadable),
  ];
  const names = [...highlightedUnreadable, ...others(othersUnreadable)];
  return noFigureFor(say.common, absent, { names, count: highlightedUnreadable.length + othersUnreadable });
}

export function placedOf(
  { name, fromHighest, fromLowest, tied, end, range }: HighlightedFacts,
  figure: string,
): Placed {
  return { name, figure, position: end === 'highest' ? fromHighest : fromLowest, tied, end, range };
}

/** The finding of a ranking: the rank of what is highlighted, else both ends. */
export function rankingFinding(say: RankingPhrases, facts: RankingFacts): string {
  const { unit, benchmark, lowest, highest, highlighted, ranked } = facts;
  const { common } = say;
  const full = (shown: string): string => common.withUnit(shown, unit);
  const later = (shown: string): string => asBenchmark(common, shown, unit);
  const about: About = { subject: facts, group: null, isFirst: true };
  const exact = benchmark === null ? null : { name: benchmark.name, figure: later(benchmark.shown) };
  const against = exact === null ? '' : common.areaFigure(exact);
  const missing = missingClause(say, facts);
  if (facts.areas === 0 && facts.apart.length > 0) return sentence(onlyApart(common, about, facts));
  if (lowest === null || highest === null)
    return sentence([common.noFigures(facts.period, common.anyArea(facts), facts.missing, facts.unreadable)]);
  if (ranked === 1)
    return sentence([
      common.valueIn(about, full(highest.shown), common.places(highest, facts)),
      against,
      missing,
    ]);
  if (facts.alike !== null && (facts.alike === 'equal' || highlighted.length === 0)) {
    const all = common.valueInAll(about, full(lowest.shown), ranked, facts.alike === 'shown');
    return sentence([all, against, missing]);
  }
  const [only] = highlighted;
  if (only !== undefined && highlighted.length === 1) {
    const { side } = only;
    const compared =
      side === null || exact === null
        ? against
        : common.thisAgainst(side, exact) +
          (only.likeBenchmark && side !== 'similar' ? common.thoughEqual : '');
    return sentence([say.placed(about, placedOf(only, full(only.shown)), ranked), compared, missing]);
  }
  if (only !== undefined && highlighted.length <= 3) {
    const each = highlighted.map((p, i) => placedOf(p, i === 0 ? full(p.shown) : later(p.shown)));
    return sentence([say.placedEach(about, each, ranked), against, missing]);
  }
  const ends = say.ends(
    about,
    { name: common.places(highest, facts), figure: full(highest.shown) },
    { name: common.places(lowest, facts), figure: later(lowest.shown) },
    ranked,
  );
  return sentence([ends, against, missing]);
}
