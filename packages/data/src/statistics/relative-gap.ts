import { type GapOptions, sideOfGap } from './absolute-gap.js';
import { type LimitsByLevel, limitsByLevel } from './confidence.js';
import { finite } from './input.js';
import { zScore } from './normal-quantile.js';

export interface RelativeGap {
  readonly value: number | null;
  readonly limits: LimitsByLevel | null;
  readonly method: string;
}

/**
 * Ratio of most deprived to least deprived, without units. Limits are on the log scale: ratio × exp(∓ z √(se₁² +
 * se₂²)), with each standard error ln(upper / lower) / 2z from the 95% limits. Null if the least deprived is 0; limits
 * are null if a limit is missing or not above 0.
 *
 * @example
 * relativeGap({ mostDeprived: { value: 30, lower95: 29, upper95: 31 }, leastDeprived: { value: 20, lower95: 19, upper95: 21 } }).value; // 1.5
 */
export function relativeGap({ mostDeprived, leastDeprived, confidence = 0.95 }: GapOptions): RelativeGap {
  const most = sideOfGap(mostDeprived, 'mostDeprived');
  const least = sideOfGap(leastDeprived, 'leastDeprived');
  const ratio = most.value === null || least.value === null ? null : finite(most.value / least.value);
  const [width1, width2] = [logWidth(most), logWidth(least)];
  const known = ratio !== null && ratio > 0 && width1 !== null && width2 !== null;
  const limits = limitsByLevel(confidence, (level) => {
    if (!known) return [null, null];
    const half = (zScore(level) * Math.hypot(width1, width2)) / (2 * zScore(0.95));
    return [ratio * Math.exp(-half), ratio * Math.exp(half)];
  });
  return { value: ratio, limits: known ? limits : null, method: 'log-normal, from 95% limits' };
}

function logWidth({
  lower,
  upper,
}: {
  readonly lower: number | null;
  readonly upper: number | null;
}): number | null {
  return lower === null || upper === null || lower <= 0 ? null : Math.log(upper / lower);
}
