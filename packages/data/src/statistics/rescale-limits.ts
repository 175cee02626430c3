import { finite, type MaybeNumber, positiveMultiplier, present } from './input.js';

/**
 * Converts a value and its limits to the units of another multiplier. Missing numbers stay null.
 *
 * @example
 * rescaleLimits({ value: 0.48, lower: 0.25, upper: null, fromMultiplier: 1, toMultiplier: 100 }); // { value: 48, lower: 25, upper: null }
 */
export function rescaleLimits(options: {
  readonly value: MaybeNumber;
  readonly lower: MaybeNumber;
  readonly upper: MaybeNumber;
  readonly fromMultiplier: number;
  readonly toMultiplier: number;
}): { readonly value: number | null; readonly lower: number | null; readonly upper: number | null } {
  const from = positiveMultiplier(options.fromMultiplier, 'fromMultiplier');
  const to = positiveMultiplier(options.toMultiplier, 'toMultiplier');
  const rescaled = (given: MaybeNumber, field: string): number | null => {
    const number = present(given, field);
    return number === null ? null : finite((number * to) / from);
  };
  return {
    value: rescaled(options.value, 'value'),
    lower: rescaled(options.lower, 'lower'),
    upper: rescaled(options.upper, 'upper'),
  };
}
