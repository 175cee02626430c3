import { aboutShort, fitting, type Headline, wordCount } from '@commonweal/charts/language/headline.js';
import { asBenchmark } from '@commonweal/charts/language/phrases.js';
import type { StatFacts } from './facts.js';
import { comparison, type StatPhrases } from './finding.js';

/** How a figure compares, as far as a headline may say: not if it only looks equal, or only limits overlap. */
function sideOf({ side, isExact, difference }: StatFacts): 'higher' | 'similar' | 'lower' | 'same' | null {
  if (side === 'similar') return isExact ? side : difference?.direction === 'same' ? 'same' : null;
  if (difference?.asShown === true) return null;
  return side ?? difference?.direction ?? null;
}

/** The headline of a stat: the figure, and on which side of another it is; null without a figure. */
export function statHeadline(say: StatPhrases, facts: StatFacts): Headline | null {
  const { figure, reference, unit, side, difference } = facts;
  if (figure.shown === null) return null;
  const { common } = say;
  const about = aboutShort(facts);
  const text = common.valueIn(about, common.withUnit(figure.shown, unit), say.place(figure.name));
  const words = 4 + wordCount(unit);
  const alone = { text, words, rest: [comparison(say, facts)] };
  const compared = sideOf(facts);
  if (compared === null || reference?.shown === null || reference === null) return fitting([alone], about);
  const against = { name: reference.name, figure: asBenchmark(common, reference.shown, unit) };
  const rest =
    difference === null || difference.direction === 'same' || compared === 'similar'
      ? common.areaFigure(against)
      : say.sizeAgainst(say.differences.inWords(difference), difference.direction, against);
  const whole = common.andCompared(text, compared, side !== null && compared !== 'same', reference.name);
  const brief = common.andCompared(
    common.valueIn(about, figure.shown, say.place(figure.name)),
    compared,
    side !== null && compared !== 'same',
    reference.name,
  );
  return fitting(
    [
      { text: whole, words: words + 6, rest: [rest] },
      { text: brief, words: 10, rest: [rest] },
    ],
    about,
  );
}
