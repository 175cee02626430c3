import { roundedTo } from './round-to-base.js';

/** Rates are per so many: 1, per cent, per 1,000 … */
const MULTIPLIERS = [1, 100, 1000, 10_000, 100_000, 1_000_000];
const CLOSE = 1e-4;

/** The multiplier of a crude rate or proportion, or null where the value is something else. */
function multiplierOf(value: number, count: number, denominator: number): number | null {
  const found = (value * denominator) / count;
  return MULTIPLIERS.find((multiplier) => Math.abs(found / multiplier - 1) < CLOSE) ?? null;
}

/**
 * A crude rate or proportion worked out anew from its rounded count, with the denominator that goes with it: that of a
 * proportion is a count too, and rounded, as is that of a 0, whose units are not known. Null where the value is something else, or where nothing is left to divide by.
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
  // None of any number is 0, in whatever units.
  if (count === 0 && value === 0)
    return { value, denominator: denominator === null ? null : roundedTo(denominator, roundTo) };
  const multiplier = denominator === null || count === 0 ? null : multiplierOf(value, count, denominator);
  if (multiplier === null || denominator === null) return null;
  const below = multiplier <= 100 ? roundedTo(denominator, roundTo) : denominator;
  if (below === 0) return null;
  return { value: (roundedTo(count, roundTo) / below) * multiplier, denominator: below };
}
