import { comparable, type MaybeNumber, oneOf } from './input.js';

export const COMPARISON_POLARITIES = ['highIsGood', 'lowIsGood', 'noJudgement', 'notApplicable'] as const;
/** Polarity of a comparison: `noJudgement` compares without good or bad, `notApplicable` does not compare. */
export type ComparisonPolarity = (typeof COMPARISON_POLARITIES)[number];

export const OUTCOMES = [
  'best',
  'better',
  'similar',
  'worse',
  'worst',
  'highest',
  'higher',
  'lower',
  'lowest',
  'notCompared',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Signed distance from the benchmark: 0 is similar, ±1 significant, ±2 significant at the second level. */
export type Side = -2 | -1 | 0 | 1 | 2;
/** The sides and outcomes of a comparison at one level. */
export type OneLevelSide = -1 | 0 | 1;
export type OneLevelOutcome = Exclude<Outcome, 'best' | 'worst' | 'highest' | 'lowest'>;

const WORDS = {
  highIsGood: ['worst', 'worse', 'similar', 'better', 'best'],
  lowIsGood: ['best', 'better', 'similar', 'worse', 'worst'],
  noJudgement: ['lowest', 'lower', 'similar', 'higher', 'highest'],
} as const;

/**
 * The outcome for a side of the benchmark under a polarity. Null (could not be compared) gives `notCompared`.
 *
 * @example
 * outcomeOf(1, 'lowIsGood'); // 'worse'
 */
export function outcomeOf(side: OneLevelSide | null, polarity: ComparisonPolarity): OneLevelOutcome;
export function outcomeOf(side: Side | null, polarity: ComparisonPolarity): Outcome;
export function outcomeOf(side: Side | null, polarity: ComparisonPolarity): Outcome {
  const known = oneOf(COMPARISON_POLARITIES, polarity, 'polarity');
  if (side === null || known === 'notApplicable') return 'notCompared';
  return WORDS[known][(side + 2) as 0 | 1 | 2 | 3 | 4];
}

/**
 * Where an interval is relative to a number: 1 above it, −1 below it, 0 if it contains or touches it. Null if a limit
 * is missing or the lower limit is above the upper.
 *
 * @example
 * sideOf(13.1, 15.4, 12.9); // 1
 */
export function sideOf(lower: MaybeNumber, upper: MaybeNumber, benchmark: MaybeNumber): OneLevelSide | null {
  const low = comparable(lower, 'lower');
  const high = comparable(upper, 'upper');
  const centre = comparable(benchmark, 'benchmarkValue');
  if (low === null || high === null || centre === null || low > high) return null;
  if (low > centre) return 1;
  return high < centre ? -1 : 0;
}
