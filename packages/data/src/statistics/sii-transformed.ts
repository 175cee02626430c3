import { type Confidence, type LimitPair, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { finite } from './input.js';
import { zScore } from './normal-quantile.js';
import { type Gradient, scaleOf } from './sii-inputs.js';
import { slopeWeights } from './sii-simulation.js';
import { weightedLine } from './weighted-slope.js';

export interface TransformedFit {
  readonly sii: number | null;
  readonly rii: number | null;
  readonly intercept: number | null;
  readonly siiLimits: LimitsByLevel;
  readonly riiLimits: LimitsByLevel;
  readonly siiMethod: 'analytic';
  readonly riiMethod: 'analytic';
}

/**
 * Indices from a line fitted to ln or logit of the values. Their limits rotate the line about its midpoint.
 *
 * @example
 * transformedFit({ shares: [0.5, 0.5], ranks: [0.25, 0.75], values: [1, 1], scaled: [0, 0], errors: [0, 0], valueType: 'rate' }, 1, 0.95).rii; // 1
 */
export function transformedFit(
  gradient: Gradient,
  multiplier: number,
  confidence: Confidence,
): TransformedFit {
  const { from } = scaleOf(gradient.valueType);
  const { intercept, slope } = weightedLine(gradient.ranks, gradient.scaled, gradient.shares);
  const middle = intercept + slope / 2;
  const [error, sign] = [slopeError(gradient), Math.sign(multiplier)];
  const sii = (s: number): number => (from(middle + s / 2) - from(middle - s / 2)) * multiplier;
  const rii = (s: number): number => (from(middle + s / 2) / from(middle - s / 2)) ** sign;
  const limits = (measure: (s: number) => number): LimitsByLevel =>
    limitsByLevel(confidence, (level) =>
      ordered(measure(slope - zScore(level) * error), measure(slope + zScore(level) * error)),
    );
  return {
    sii: finite(sii(slope)),
    rii: finite(rii(slope)),
    intercept: finite(from(intercept) * Math.abs(multiplier)),
    siiLimits: limits(sii),
    riiLimits: limits(rii),
    siiMethod: 'analytic',
    riiMethod: 'analytic',
  };
}

/**
 * Standard error of the slope. It is exact, because the slope is a fixed weighted sum of the values.
 *
 * @example
 * slopeError({ shares: [0.5, 0.5], ranks: [0.25, 0.75], errors: [0.3, 0.4] }); // 1
 */
export function slopeError(gradient: Pick<Gradient, 'shares' | 'ranks' | 'errors'>): number {
  return Math.hypot(...slopeWeights(gradient).map((weight, i) => weight * (gradient.errors[i] as number)));
}

/**
 * The two limits, lower first.
 *
 * @example
 * ordered(2, 1); // [1, 2]
 */
export function ordered(a: number, b: number): LimitPair {
  return a <= b ? [a, b] : [b, a];
}
