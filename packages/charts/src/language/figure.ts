import type { ApartFacts } from '../kit/facts.js';
import {
  type About,
  type Against,
  asBenchmark,
  type DifferencePhrases,
  type Direction,
  type Phrases,
} from './phrases.js';
import { provisionalClause, type ProvisionalPhrases } from './provisional.js';
import { sentence } from './sentence.js';
import type { FigureChangeFacts } from '../kit/figure/change.js';
import type { FigureFacts } from '../kit/figure/facts.js';

/** Clauses about one figure. This module decides which to use, for every language. */
export interface FigurePhrases {
  readonly common: Phrases;
  readonly differences: DifferencePhrases;
  readonly provisional: ProvisionalPhrases;
  /** A name after a figure: `the North East`. */
  place(name: string): string;
  /** A period within a sentence: `2015 to 2017`. */
  period(label: string): string;
  /** `this was the same as the England figure of 63.4 years`. */
  sameAs(reference: Against): string;
  /** `this was 1.7 years (3%) lower than the England figure of 63.4 years`. */
  sizeAgainst(size: string, direction: Direction, reference: Against): string;
  /** After the comparison: `by 1.7 years (3%)`. */
  by(size: string): string;
  readonly limitsOverlap: string;
  /** `rose significantly by 1.7 years (3%), from 61.2 years (2011 to 2013) to 62.9 (2015 to 2017)`. */
  changed(change: FigureChangeFacts): string;
}

/** Why an area has no figure. */
const without = ({ common }: FigurePhrases, { name, unreadable }: ApartFacts): string =>
  unreadable ? common.figuresUnread(name, 1) : common.figureNotGiven(name);

/** How the figure compares with its reference; empty if there is none. */
export function comparison(say: FigurePhrases, facts: FigureFacts): string {
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

/** The figure in a sentence, and how it compares with another. */
export function figureFinding(say: FigurePhrases, facts: FigureFacts): string {
  const { figure, reference, unit } = facts;
  const { common } = say;
  const compared = comparison(say, facts);
  const about: About = { subject: facts, group: null, isFirst: true };
  if (figure.shown !== null)
    return sentence([
      common.valueIn(about, common.withUnit(figure.shown, unit), say.place(figure.name)),
      compared,
      provisionalClause(say, facts.provisional),
    ]);
  return sentence([
    common.inPeriod(facts.period, without(say, figure)),
    typeof reference?.shown === 'string'
      ? common.areaFigure({ name: reference.name, figure: common.withUnit(reference.shown, unit) })
      : compared,
  ]);
}
