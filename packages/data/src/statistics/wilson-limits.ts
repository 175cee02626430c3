import { zScore } from './normal-quantile.js';

/**
 * Wilson's score limits of a proportion, without continuity correction, as fractions: x of n at a two-sided level
 * (Wilson, J Am Stat Assoc 1927;22:209–12). x = 0 gives a lower limit of exactly 0, x = n an upper limit of exactly 1.
 *
 * @example
 * wilsonLimits(0, 25, 0.95)[0]; // 0
 */
export function wilsonLimits(x: number, n: number, level: number): readonly [lower: number, upper: number] {
  const z = zScore(level);
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const scale = 2 * (n + z * z);
  return [
    x === 0 ? 0 : Math.max(0, (2 * x + z * z - spread) / scale),
    x === n ? 1 : Math.min(1, (2 * x + z * z + spread) / scale),
  ];
}
