import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import {
  aboutShort,
  fitting,
  type Headline,
  type ShortForm,
  unitWords,
} from '@commonweal/charts/language/headline.js';
import type { About, Against } from '@commonweal/charts/language/phrases.js';
import type { PairFacts } from './facts.js';
import { missingClause, oneRowClauses, type PairPhrases, rowsOf } from './finding.js';

/** Dimensions whose values are called by two words: `age groups`. */
const TWO_WORDS = /^(?:age|oedran|ethnicity|ethnigrwydd)$/i;

/** One row: the two figures, or the side and the size of the difference. */
function oneRow(say: PairPhrases, about: About, facts: PairFacts, largest: DifferenceFacts): ShortForm[] {
  const { reference, other, basis, isExact, higher, lower } = facts;
  const { common } = say;
  const { direction, unit } = largest;
  const { full: units, again: more } = unitWords(unit);
  const figure = (name: string, shown: string): Against => ({ name, figure: common.inCell(shown, unit) });
  const figures = { other: figure(other, largest.other), reference: figure(reference, largest.reference) };
  if (direction === 'same')
    return [
      {
        text: say.sameInBoth(about, common.withUnit(largest.other, unit), facts),
        words: 7 + units,
        rest: [],
      },
    ];
  // The whole finding has the size as well, which a headline has no room for beside what was tested.
  const rest = oneRowClauses(say, about, facts, largest);
  if (basis === 'limits') {
    if (higher + lower > 0)
      return [{ text: say.significantlyMoreThan(about, direction, figures), words: 9 + 2 * more, rest }];
    const text = isExact ? say.notDifferentIn(about, figures) : say.overlapIn(about, figures);
    return [{ text, words: (isExact ? 10 : 12) + 2 * more, rest }];
  }
  if (largest.asShown) return [{ text: say.bothFigures(about, figures), words: 8 + 2 * more, rest }];
  const size = say.differences.inWords(largest);
  return [
    {
      text: say.moreThan(about, size, direction, figures),
      words: 12 + Math.max(units, 2) + 2 * more,
      rest: [],
    },
    { text: say.directionOnly(about, direction, figures), words: 9 + 2 * more, rest },
  ];
}

function severalRows(say: PairPhrases, about: About, facts: PairFacts): ShortForm[] {
  const { basis, higher, lower, isExact } = facts;
  const isLimits = basis === 'limits';
  const { whole, rows } = rowsOf(facts);
  const noun = TWO_WORDS.test(facts.dimension) ? 2 : 1;
  // The table has the differences, and the largest in sight.
  const rest = [missingClause(say, facts)];
  const brief = (part: number): ReturnType<typeof rows> => ({ ...rows(part), isBrief: true });
  if (higher === 0 && lower === 0) {
    if (!isLimits) return [{ text: say.sameFor(about, facts, brief(whole)), words: 10 + noun, rest }];
    if (isExact) return [{ text: say.notDifferent(about, facts, brief(0)), words: 12 + noun, rest }];
    return [{ text: say.overlapFor(about, facts, brief(whole)), words: 10 + noun, rest }];
  }
  const [main, less] = higher >= lower ? (['higher', 'lower'] as const) : (['lower', 'higher'] as const);
  const how = { side: main, isTested: isLimits };
  const words = 12 + noun + (isLimits ? 1 : 0) + (rows(0).isSome ? 1 : 0);
  const text =
    facts[less] > 0
      ? say.bothSides(about, facts, how, brief(facts[main]), facts[less])
      : say.differs(about, facts, how, brief(facts[main]), null);
  return [{ text, words: facts[less] > 0 ? words + 3 : words, rest }];
}

/** The headline of a comparison: in how many rows the two areas differ; null if no row has both figures. */
export function pairHeadline(say: PairPhrases, facts: PairFacts): Headline | null {
  if (facts.withBoth === 0) return null;
  const about = aboutShort(facts);
  const { largest } = facts;
  return fitting(
    facts.rows === 1 && largest !== null
      ? oneRow(say, about, facts, largest)
      : severalRows(say, about, facts),
    about,
  );
}
