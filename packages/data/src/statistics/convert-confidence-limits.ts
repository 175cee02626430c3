import { confidenceLevel } from './confidence.js';
import { StatisticsError } from './errors.js';
import { finite, type MaybeNumber, present } from './input.js';
import { limitScale, type LimitScale } from './limit-scale.js';
import { zScore } from './normal-quantile.js';

export interface ConvertConfidenceLimitsOptions {
  readonly value: MaybeNumber;
  readonly lower: MaybeNumber;
  readonly upper: MaybeNumber;
  /** The level of the given limits, and the level to convert them to. */
  readonly from: number;
  readonly to: number;
  readonly scale: LimitScale;
  /** For the logit scale, the value that stands for 1: 100 for percentages. Default 1. */
  readonly multiplier?: number;
}
export interface ConvertedLimits {
  /** On the given scale. */
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Converts limits to another level using the standard error, (f(upper) − f(lower)) / 2z, where f is the identity, ln or
 * logit. Results are in the units of the value. This is an approximation, for when the count and the denominator are
 * unknown. Null if something is missing, or if a limit is at the end of its scale (0 on log; 0 or the multiplier on
 * logit).
 *
 * @example
 * convertConfidenceLimits({ value: 65, lower: 63, upper: 67, from: 0.95, to: 0.95, scale: 'linear' }).upper; // 67
 */
export function convertConfidenceLimits(options: ConvertConfidenceLimitsOptions): ConvertedLimits {
  const { lower, upper, from, to, scale, multiplier } = options;
  const { standardError } = standardErrorFromLimits({
    lower,
    upper,
    confidence: confidenceLevel(from, 'from'),
    scale,
    ...optional(multiplier),
  });
  const limits = limitsFromStandardError({
    value: options.value,
    standardError,
    confidence: confidenceLevel(to, 'to'),
    scale,
    ...optional(multiplier),
  });
  return { standardError, ...limits };
}

/**
 * The standard error, on the given scale, implied by limits at a level; null if it cannot be worked out.
 *
 * @example
 * standardErrorFromLimits({ lower: 1, upper: 1, confidence: 0.95, scale: 'log' }); // { standardError: 0 }
 */
export function standardErrorFromLimits(options: {
  readonly lower: MaybeNumber;
  readonly upper: MaybeNumber;
  readonly confidence: number;
  readonly scale: LimitScale;
  readonly multiplier?: number;
}): { readonly standardError: number | null } {
  const level = confidenceLevel(options.confidence);
  const { to } = limitScale(options.scale, options.multiplier);
  const lower = present(options.lower, 'lower');
  const upper = present(options.upper, 'upper');
  if (lower === null || upper === null) return { standardError: null };
  if (lower > upper) throw new StatisticsError('bad-option', 'lower', 'must not be above upper');
  const [low, high] = [to(lower, 'lower'), to(upper, 'upper')];
  return { standardError: low === null || high === null ? null : finite((high - low) / (2 * zScore(level))) };
}

/**
 * Limits at a level from a standard error on the given scale; null if something is missing or the value is at the end
 * of its scale.
 *
 * @example
 * limitsFromStandardError({ value: 5, standardError: 0, confidence: 0.95, scale: 'linear' }); // { lower: 5, upper: 5 }
 */
export function limitsFromStandardError(options: {
  readonly value: MaybeNumber;
  readonly standardError: MaybeNumber;
  readonly confidence: number;
  readonly scale: LimitScale;
  readonly multiplier?: number;
}): { readonly lower: number | null; readonly upper: number | null } {
  const level = confidenceLevel(options.confidence);
  const { to, from } = limitScale(options.scale, options.multiplier);
  const value = present(options.value, 'value');
  const error = present(options.standardError, 'standardError');
  if (error !== null && error < 0)
    throw new StatisticsError('bad-option', 'standardError', 'must not be below 0');
  const scaled = value === null ? null : to(value, 'value');
  if (scaled === null || error === null) return { lower: null, upper: null };
  const half = zScore(level) * error;
  return { lower: finite(from(scaled - half)), upper: finite(from(scaled + half)) };
}

function optional(multiplier: number | undefined): { readonly multiplier?: number } {
  return multiplier === undefined ? {} : { multiplier };
}
