import { type Confidence, type LimitsByLevel, limitsByLevel } from './confidence.js';
import { StatisticsError } from './errors.js';
import { finite, type MaybeNumber, partOf, present } from './input.js';
import { zScore } from './normal-quantile.js';

/** A value with its 95% limits. */
export interface GapSide {
  readonly value: MaybeNumber;
  readonly lower95: MaybeNumber;
  readonly upper95: MaybeNumber;
}
export interface GapOptions {
  readonly mostDeprived: GapSide;
  readonly leastDeprived: GapSide;
  readonly confidence?: Confidence;
}
export interface AbsoluteGap {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: string;
}

/**
 * Most deprived minus least deprived, in the units of the values. The gap is negative for life expectancy, so the words
 * around it should say which group is worse off. Standard errors come from the 95% limits (width / 2z), and the limits
 * are the difference ∓ z √(se₁² + se₂²). This compares two groups only; the slope index of inequality uses them all. A
 * missing value makes everything null; a missing limit makes only the limits null.
 *
 * @example
 * absoluteGap({ mostDeprived: { value: 31, lower95: 30, upper95: 32 }, leastDeprived: { value: 20, lower95: 19, upper95: 21 } }).value; // 11
 */
export function absoluteGap({ mostDeprived, leastDeprived, confidence = 0.95 }: GapOptions): AbsoluteGap {
  const most = sideOfGap(mostDeprived, 'mostDeprived');
  const least = sideOfGap(leastDeprived, 'leastDeprived');
  const value = most.value === null || least.value === null ? null : finite(most.value - least.value);
  const known = value !== null && most.width !== null && least.width !== null;
  const standardError = known ? finite(Math.hypot(most.width, least.width) / (2 * zScore(0.95))) : null;
  const limits = limitsByLevel(confidence, (level) => {
    if (value === null || standardError === null) return [null, null];
    const half = zScore(level) * standardError;
    return [value - half, value + half];
  });
  return {
    value,
    standardError,
    limits: standardError === null ? null : limits,
    method: 'normal, from 95% limits',
  };
}

/**
 * One side's value, limits and width of the 95% interval; null where missing.
 *
 * @example
 * sideOfGap({ value: 31, lower95: 30, upper95: 32 }, 'mostDeprived').width; // 2
 */
export function sideOfGap(
  side: GapSide,
  field: string,
): {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly width: number | null;
} {
  partOf(side, field);
  const value = present(side.value, `${field}.value`);
  const lower = present(side.lower95, `${field}.lower95`);
  const upper = present(side.upper95, `${field}.upper95`);
  if (lower !== null && upper !== null && lower > upper) {
    throw new StatisticsError('bad-option', `${field}.lower95`, 'must not be above upper95');
  }
  return { value, lower, upper, width: lower === null || upper === null ? null : upper - lower };
}
