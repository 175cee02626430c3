import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { countOf, finite, type MaybeNumber, present } from './input.js';
import { zScore } from './normal-quantile.js';

/**
 * First minus second of two independent life expectancies or healthy life expectancies, in years. z is the difference
 * divided by the root of the sum of the squared standard errors. (The Sullivan guide adds the two standard errors,
 * which is more cautious.)
 *
 * @example
 * differenceOfLifeExpectancies({ value1: 65, standardError1: 0.3, value2: 64, standardError2: 0.4 }).z; // 2
 */
export function differenceOfLifeExpectancies(options: {
  readonly value1: MaybeNumber;
  readonly standardError1: MaybeNumber;
  readonly value2: MaybeNumber;
  readonly standardError2: MaybeNumber;
  readonly confidence?: Confidence;
}): {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly z: number | null;
  readonly limits: LimitsByLevel | null;
} {
  const [first, second] = [present(options.value1, 'value1'), present(options.value2, 'value2')];
  const error1 = countOf(options.standardError1, 'standardError1');
  const error2 = countOf(options.standardError2, 'standardError2');
  const value = first === null || second === null ? null : first - second;
  const standardError = error1 === null || error2 === null ? null : Math.hypot(error1, error2);
  const known = value !== null && standardError !== null;
  const limits = limitsByLevel(options.confidence ?? 0.95, (level) =>
    known ? [value - zScore(level) * standardError, value + zScore(level) * standardError] : [null, null],
  );
  return {
    value,
    standardError,
    z: known ? finite(value / standardError) : null,
    limits: known ? limits : null,
  };
}
