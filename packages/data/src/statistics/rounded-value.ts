import { roundedTo } from './round-to-base.js';

/** Usual multipliers: 1, percentages, per 1,000 and so on. */
const MULTIPLIERS = [1, 100, 1000, 10_000, 100_000, 1_000_000];
const CLOSE = 1e-4;

/** The multiplier of a crude rate or proportion; null if the value is something else. */
function multiplierOf(value: number, count: number, denominator: number): number | null {
  const found = (value * denominator) / count;
  return MULTIPLIERS.find((multiplier) => Math.abs(found / multiplier - 1) < CLOSE) ?? null;
}

/**
 * Recalculates a crude rate or proportion from its rounded count, and returns the matching denominator. A proportion's
 * denominator is a count as well, so it is rounded; so is that of a 0, whose units are unknown. Null if the value is
 * something else, or if there is nothing left to divide by.
 *
 * @example
 * roundedValue(2.3, 23, 1000, 5); // { value: 2.5, denominator: 1000 }
 */
export function roundedValue(
  value: number,
  count: number,
  denominator: number | null,
  roundTo: number,
): { readonly value: number; readonly denominator: number | null } | null {
  // 0 events are 0 in any units.
  if (count === 0 && value === 0)
    return { value, denominator: denominator === null ? null : roundedTo(denominator, roundTo) };
  if (denominator === null) return null;
  const multiplier = multiplierOf(value, count, denominator);
  if (multiplier === null) return null;
  const below = multiplier <= 100 ? roundedTo(denominator, roundTo) : denominator;
  if (below === 0) return null;
  return { value: (roundedTo(count, roundTo) / below) * multiplier, denominator: below };
}
