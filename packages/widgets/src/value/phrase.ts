import type { DifferenceFacts } from '@commonweal/charts/kit/facts.js';
import { figureFinding, type FigurePhrases } from '@commonweal/charts/language/figure.js';
import type { Direction } from '@commonweal/charts/language/phrases.js';
import type { RankFacts, ValueFacts } from './facts.js';

/** How the difference of two figures is judged: tested, tested and not found to differ, limits that meet, not tested. */
export type Certainty = 'significant' | 'notSignificant' | 'overlapping' | 'untested';

/** A figure's side of another, as a verb phrase says it. */
interface Compared {
  readonly side: Direction | 'better' | 'worse' | 'same';
  readonly certainty: Certainty;
  readonly reference: string;
  /** Whether the period is over: was, and not is. */
  readonly isPast: boolean;
}

/** Clauses of a number within a sentence. This module decides which to use, for every language. */
export interface ValuePhrases extends FigurePhrases {
  /** `1.4 years lower (not significantly)`. */
  sized(size: string, direction: Direction, certainty: Certainty): string;
  readonly noDifference: string;
  /** `was significantly worse than England`. */
  compared(about: ValueFacts, compared: Compared): string;
  /** `third highest of 15 areas`. */
  placed(rank: RankFacts): string;
}

/** What the author wants the text to say about a figure; empty where the data cannot say it. */
export function valuePhrase(say: ValuePhrases, facts: ValueFacts): string {
  const { figure, unit, period, rank, change } = facts;
  if (figure.shown === null) return '';
  switch (facts.say) {
    case 'value':
      return say.common.withUnit(figure.shown, unit);
    case 'period':
      return period === null ? '' : say.period(period);
    case 'difference':
      return facts.difference === null ? '' : differencePhrase(say, facts, facts.difference);
    case 'outcome':
      return facts.difference === null ? '' : outcomePhrase(say, facts, facts.difference);
    case 'rank':
      return rank === null ? '' : say.placed(rank);
    case 'change':
      return change === null ? '' : say.changed(change);
    case 'sentence':
      return figureFinding(say, facts);
  }
}

function certaintyOf({ side, isExact }: ValueFacts): Certainty {
  if (side === null) return 'untested';
  return side !== 'similar' ? 'significant' : isExact ? 'notSignificant' : 'overlapping';
}

const alike = (say: ValuePhrases, { asShown }: DifferenceFacts): string =>
  asShown ? say.common.thoughEqual : '';

function differencePhrase(say: ValuePhrases, facts: ValueFacts, difference: DifferenceFacts): string {
  if (difference.direction === 'same') return say.noDifference;
  const size = say.differences.inWords(difference);
  return say.sized(size, difference.direction, certaintyOf(facts)) + alike(say, difference);
}

/** Better or worse only where the test found a difference: a number on one side alone judges nothing. */
function outcomePhrase(say: ValuePhrases, facts: ValueFacts, difference: DifferenceFacts): string {
  const certainty = certaintyOf(facts);
  const isFound = certainty === 'significant';
  const side = isFound ? (facts.judgement ?? difference.direction) : difference.direction;
  const reference = facts.reference?.name ?? '';
  const compared = { side, certainty, reference, isPast: facts.period !== null };
  return say.compared(facts, compared) + (difference.direction === 'same' ? '' : alike(say, difference));
}
