import { listOf, type MaybeNumber } from './input.js';
import { positiveWhole } from './round-to-base.js';
import { wholeCount } from './suppression-rule.js';

/**
 * Rounds each count to the middle of its interval of `base` (OpenSAFELY's midpoint rounding): with 6, 1–6 become 3 and
 * 7–12 become 9. 0 stays 0; missing stays null.
 *
 * @example
 * roundToMidpoint({ counts: [0, 1, 6, 7, 18] }); // { counts: [0, 3, 3, 9, 15] }
 */
export function roundToMidpoint(options: {
  readonly counts: readonly MaybeNumber[];
  readonly base?: number;
}): {
  readonly counts: (number | null)[];
} {
  const base = positiveWhole(options.base ?? 6, 'base');
  return {
    counts: listOf(options.counts, 'counts').map((given) => {
      const count = wholeCount(given, 'counts');
      return count === null || count === 0 ? count : Math.ceil(count / base) * base - Math.floor(base / 2);
    }),
  };
}
