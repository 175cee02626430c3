import type { ApartFacts } from '@commonweal/charts/kit/facts.js';
import {
  type About,
  type Against,
  asBenchmark,
  type DifferencePhrases,
  type Direction,
  type Phrases,
  type Side,
} from '@commonweal/charts/language/phrases.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { StatFacts } from './facts.js';

/** Clauses of a stat's finding. This module decides which to use, for every language. */
export interface StatPhrases {
  readonly common: Phrases;
  readonly differences: DifferencePhrases;
  /** A name after a figure: `the North East`. */
  place(name: string): string;
  /** `the rate was significantly lower in the North East than in England`. */
  comparedIn(about: About, side: Side | 'same', isTested: boolean, name: string, reference: string): string;
  /** `this was the same as the England figure of 63.4 years`. */
  sameAs(reference: Against): string;
  /** `this was 1.7 years (3%) lower than the England figure of 63.4 years`. */
  sizeAgainst(size: string, direction: Direction, reference: Against): string;
  /** After the comparison: `by 1.7 years (3%)`. */
  by(size: string): string;
  readonly limitsOverlap: string;
}

/** Why an area has no figure. */
const without = ({ common }: StatPhrases, { name, unreadable }: ApartFacts): string =>
  unreadable ? common.figuresUnread(name, 1) : common.figureNotGiven(name);

/** How the figure compares with its reference; empty if there is none. */
export function comparison(say: StatPhrases, facts: StatFacts): string {
  const { reference, side, isExact, difference, unit } = facts;
  const { common } = say;
  if (reference === null) return '';
  if (reference.shown === null) return without(say, reference);
  const than: Against = { name: reference.name, figure: asBenchmark(common, reference.shown, unit) };
  if (side === 'similar' && isExact) return common.thisAgainst('similar', than);
  if (difference === null) return common.areaFigure(than);
  if (difference.direction === 'same') return say.sameAs(than);
  const size = say.differences.inWords(difference);
  const alike = difference.asShown ? common.thoughEqual : '';
  // If limits overlap, that shows no difference, but it does not show that there is none.
  if (side === null || side === 'similar')
    return (
      say.sizeAgainst(size, difference.direction, than) + alike + (side === null ? '' : say.limitsOverlap)
    );
  return common.thisAgainst(side, than) + say.by(size) + alike;
}

/** The finding of a stat: the figure, and how it compares with another. */
export function statFinding(say: StatPhrases, facts: StatFacts): string {
  const { figure, reference, unit } = facts;
  const { common } = say;
  const compared = comparison(say, facts);
  const about: About = { subject: facts, group: null, isFirst: true };
  if (figure.shown !== null)
    return sentence([
      common.valueIn(about, common.withUnit(figure.shown, unit), say.place(figure.name)),
      compared,
    ]);
  return sentence([
    common.inPeriod(facts.period, without(say, figure)),
    typeof reference?.shown === 'string'
      ? common.areaFigure({ name: reference.name, figure: common.withUnit(reference.shown, unit) })
      : compared,
  ]);
}
