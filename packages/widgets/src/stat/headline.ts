import { aboutShort, fitting, type Headline, wordCount } from '@commonweal/charts/language/headline.js';
import { comparison, type FigurePhrases } from '@commonweal/charts/language/figure.js';
import { type About, asBenchmark, type Side } from '@commonweal/charts/language/phrases.js';
import {
  provisionalClause,
  provisionalWords,
  saidProvisionally,
} from '@commonweal/charts/language/provisional.js';
import type { StatFacts } from './facts.js';

/** Clauses of a stat's finding and of its headline. */
export interface StatPhrases extends FigurePhrases {
  /** `the rate was significantly lower in the North East than in England`. */
  comparedIn(about: About, side: Side | 'same', isTested: boolean, name: string, reference: string): string;
}

/** How a figure compares, as far as a headline may say: not if it only looks equal, or only limits overlap. */
function sideOf({ side, isExact, difference }: StatFacts): Side | 'same' | null {
  if (side === 'similar') return isExact ? side : difference?.direction === 'same' ? 'same' : null;
  if (difference?.asShown === true) return null;
  return side ?? difference?.direction ?? null;
}

/**
 * The headline of a stat: on which side of another the figure is, which is under it in large type; without
 * another, where the figure is from. Null without a figure.
 */
export function statHeadline(say: StatPhrases, facts: StatFacts): Headline | null {
  const { figure, reference, unit, side, difference } = facts;
  if (figure.shown === null) return null;
  const { common } = say;
  const about = aboutShort(facts);
  const compared = sideOf(facts);
  const clause = provisionalClause(say, facts.provisional);
  if (compared === null || reference?.shown === null || reference === null) {
    const text = common.valueIn(about, common.withUnit(figure.shown, unit), say.place(figure.name));
    // The other figure is not told here.
    const provisional = facts.provisional?.areas.includes(figure.name) === true ? facts.provisional : null;
    return fitting(
      [
        {
          text: saidProvisionally(say, text, provisional),
          words: 4 + wordCount(unit) + provisionalWords(provisional),
          rest: [comparison(say, facts), clause],
        },
      ],
      about,
    );
  }
  const against = { name: reference.name, figure: asBenchmark(common, reference.shown, unit) };
  const rest =
    difference === null || difference.direction === 'same' || compared === 'similar'
      ? common.areaFigure(against)
      : say.sizeAgainst(say.differences.inWords(difference), difference.direction, against);
  const isTested = side !== null && compared !== 'same';
  const text = say.comparedIn(about, compared, isTested, figure.name, reference.name);
  return fitting(
    [
      {
        text: saidProvisionally(say, text, facts.provisional),
        words: 8 + provisionalWords(facts.provisional),
        rest: [rest, clause],
      },
    ],
    about,
  );
}
