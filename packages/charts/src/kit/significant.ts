/** Beyond this many significant digits a number is floating-point noise, whatever the source writes. */
export const SIGNIFICANT = 12;

/**
 * The most decimals that a number of this size has before its digits are floating-point noise.
 *
 * @example
 * decimalsBeforeNoise(63.4); // 10
 */
export function decimalsBeforeNoise(size: number): number {
  const whole = size === 0 ? 0 : Math.floor(Math.log10(Math.abs(size))) + 1;
  return Math.max(SIGNIFICANT - whole, 0);
}
