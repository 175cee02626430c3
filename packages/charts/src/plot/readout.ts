import type { ReadoutPosition } from './types.js';

/**
 * Finds the position nearest to a place along x.
 *
 * @returns A function from a percentage of the frame to the index of a position.
 *
 * @example
 * nearestPosition([{ x: 3 }, { x: 97 }])(60); // 1
 */
export function nearestPosition(
  positions: readonly Pick<ReadoutPosition, 'x'>[],
): (percentage: number) => number {
  const between = positions.slice(1).map(({ x }, i) => (x + (positions[i] as { x: number }).x) / 2);
  return (percentage) => {
    const found = between.findIndex((edge) => percentage < edge);
    return found < 0 ? between.length : found;
  };
}
