import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { finite, type MaybeNumber } from './input.js';
import { proportion } from './proportion.js';
import { wilsonLimits } from './wilson-limits.js';

export interface DifferenceOfProportionsOptions {
  readonly numerator1: MaybeNumber;
  readonly denominator1: MaybeNumber;
  readonly numerator2: MaybeNumber;
  readonly denominator2: MaybeNumber;
  /** 100 for percentage points. Default 1. */
  readonly multiplier?: number;
  readonly confidence?: Confidence;
}
export interface DifferenceOfProportions {
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: 'Newcombe';
  readonly multiplier: number;
}

/**
 * First proportion minus the second, with Newcombe's hybrid score limits (method 10, Stat Med 1998;17:873–90). Prefer
 * it to `absoluteGap` when the counts are known. Null if any of the four numbers is missing.
 *
 * @example
 * differenceOfProportions({ numerator1: 3, denominator1: 4, numerator2: 1, denominator2: 4 }).value; // 0.5
 */
export function differenceOfProportions(options: DifferenceOfProportionsOptions): DifferenceOfProportions {
  const { multiplier = 1, confidence = 0.95 } = options;
  const first = proportion({
    numerator: options.numerator1,
    denominator: options.denominator1,
    multiplier,
    confidence: null,
  });
  const second = proportion({
    numerator: options.numerator2,
    denominator: options.denominator2,
    multiplier,
    confidence: null,
  });
  const [x1, n1, x2, n2] = [first.numerator, first.denominator, second.numerator, second.denominator];
  const known = x1 !== null && n1 !== null && x2 !== null && n2 !== null;
  const limits = limitsByLevel(confidence, (level) => {
    if (!known) return [null, null];
    const [p1, p2] = [x1 / n1, x2 / n2];
    const [l1, u1] = wilsonLimits(x1, n1, level);
    const [l2, u2] = wilsonLimits(x2, n2, level);
    const lower = p1 - p2 - Math.hypot(p1 - l1, u2 - p2);
    const upper = p1 - p2 + Math.hypot(u1 - p1, p2 - l2);
    return [lower * multiplier, upper * multiplier];
  });
  const value = known ? finite((x1 / n1 - x2 / n2) * multiplier) : null;
  return { value, limits: known ? limits : null, method: 'Newcombe', multiplier };
}
