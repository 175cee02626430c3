import type { Extreme } from '../../kit/facts.js';
import { aboutShort, fitting, type Headline, listWords, type ShortForm, unitWords } from '../headline.js';
import { type About, again, type Against, asBenchmark } from '../phrases.js';
import type { HighlightedFacts, RankingFacts } from '../../kit/ranking/facts.js';
import { missingClause, type Placed, placedOf, type RankingPhrases } from './finding.js';

interface Parts {
  readonly say: RankingPhrases;
  readonly facts: RankingFacts;
  readonly about: About;
  readonly units: ReturnType<typeof unitWords>;
  /** The areas without a figure. The benchmark's is in the table and in its header. */
  readonly missing: string;
  readonly full: (shown: string) => string;
  readonly short: (shown: string) => string;
}

/** Words of a place: `joint third highest`, `between 13th and 15th highest`. At most: of any place without a range. */
function placeWords({ range, tied, position }: Placed, isAtMost = false): number {
  if (range === 'unknown') return 3;
  if (range !== null && range.best !== range.worst) return 5;
  return isAtMost ? 3 : 1 + (tied ? 1 : 0) + (position > 1 ? 1 : 0);
}

/** The rank of the only highlighted area, and on which side of the benchmark it is where limits can say. */
function oneHighlighted(parts: Parts, only: HighlightedFacts): readonly ShortForm[] {
  const { say, facts, about, units, missing, full, short } = parts;
  const { side, name, shown } = only;
  const placed = (figure: string): string => say.placed(about, placedOf(only, figure), facts.ranked);
  const [long, brief] = [placed(full(shown)), placed(short(shown))];
  const { benchmark } = facts;
  const length = 7 + placeWords(placedOf(only, ''), true);
  if (side === null || benchmark === null)
    return [
      { text: long, words: length + units.full, rest: [missing] },
      { text: brief, words: length + units.again, rest: [missing] },
    ];
  const figure = asBenchmark(say.common, benchmark.shown, facts.unit);
  const rest =
    only.likeBenchmark && side !== 'similar'
      ? [say.common.thisAgainst(side, { name: benchmark.name, figure }) + say.common.thoughEqual, missing]
      : [missing];
  // A rank that admits how uncertain it is says more than the side alone.
  const against = say.common.thisAgainst(side, { name: benchmark.name, figure });
  const ranged: readonly ShortForm[] =
    only.range === null
      ? []
      : [
          { text: long, words: length + units.full, rest: [against, missing] },
          { text: brief, words: length + units.again, rest: [against, missing] },
        ];
  const compared = (clause: string): string => say.common.andCompared(clause, side, true, benchmark.name);
  return [
    { text: compared(long), words: length + 6 + units.full, rest },
    { text: compared(brief), words: length + 6 + units.again, rest },
    ...ranged,
    { text: say.sideOf(about, name, side, benchmark.name), words: 8, rest: [long, ...rest] },
  ];
}

/** Up to three highlighted areas, each with its rank. */
function severalHighlighted(parts: Parts, highlighted: readonly HighlightedFacts[]): readonly ShortForm[] {
  const { say, facts, about, units, missing, full, short } = parts;
  const each = highlighted.map((one, i) => placedOf(one, i === 0 ? full(one.shown) : short(one.shown)));
  const figures = say.placedEach(about, each, facts.ranked);
  const n = highlighted.length;
  const places = each.reduce((sum, area) => sum + placeWords(area), 0);
  const rest = [figures, missing];
  return [
    {
      text: figures,
      words: 5 + n * 3 + places + units.full + (n - 1) * units.again,
      rest: [missing],
    },
    { text: say.ranksOf(about, each, facts.ranked), words: 5 + n * 2 + places, rest },
    { text: say.ranksOf(about, each, null), words: 2 + n * 2 + places, rest },
  ];
}

/** Both ends. */
function bothEnds(parts: Parts, highest: Extreme, lowest: Extreme): readonly ShortForm[] {
  const { say, facts, about, units, missing, full, short } = parts;
  const endOf = (extreme: Extreme, figure: string): Against => ({
    name: say.common.places(extreme, facts),
    figure,
  });
  const names = listWords(highest.count) + listWords(lowest.count);
  const low = endOf(lowest, short(lowest.shown));
  const ends = (figure: string, ranked: number | null): string =>
    say.ends(about, endOf(highest, figure), low, ranked);
  const rest = [missing];
  return [
    { text: ends(full(highest.shown), facts.ranked), words: 11 + names + units.full + units.again, rest },
    { text: ends(short(highest.shown), facts.ranked), words: 11 + names + 2 * units.again, rest },
    { text: ends(short(highest.shown), null), words: 8 + names + 2 * units.again, rest },
  ];
}

function forms(parts: Parts): readonly ShortForm[] {
  const { say, facts, about, units, missing, full } = parts;
  const { lowest, highest, highlighted, ranked, alike } = facts;
  if (lowest === null || highest === null) return [];
  const rest = [missing];
  if (ranked === 1) {
    const text = say.common.valueIn(about, full(highest.shown), say.common.places(highest, facts));
    return [{ text, words: 4 + units.full, rest }];
  }
  if (alike !== null && (alike === 'equal' || highlighted.length === 0)) {
    const text = say.common.valueInAll(about, full(lowest.shown), ranked, alike === 'shown');
    return [{ text, words: 9 + units.full, rest }];
  }
  const [only] = highlighted;
  if (only !== undefined && highlighted.length === 1) return oneHighlighted(parts, only);
  if (only !== undefined && highlighted.length <= 3) return severalHighlighted(parts, highlighted);
  return bothEnds(parts, highest, lowest);
}

/** The headline of a ranking: the rank of what is highlighted, else both ends; null if there is no figure. */
export function rankingHeadline(say: RankingPhrases, facts: RankingFacts): Headline | null {
  const { unit } = facts;
  const { common } = say;
  const about = aboutShort(facts);
  const parts: Parts = {
    say,
    facts,
    about,
    units: unitWords(unit),
    missing: missingClause(say, facts),
    full: (shown) => common.withUnit(shown, unit),
    short: (shown) => again(common, shown, unit),
  };
  return fitting(forms(parts), about);
}
