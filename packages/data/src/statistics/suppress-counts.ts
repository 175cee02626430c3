import { listOf, type MaybeNumber } from './input.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { checkedRule, isSmall, shownCount, wholeCount } from './suppression-rule.js';

/**
 * Applies a suppression rule to counts. A missing count stays null; `suppressed` tells the two apart. Suppress before
 * data leave their owner: hiding a number in a browser that has received it does not protect it.
 *
 * @example
 * suppressCounts({ counts: [0, 6, 9, 22], rule: { suppressFrom: 1, suppressTo: 7, replaceWith: 5, roundTo: 5 } }); // { counts: [0, 5, 10, 20], suppressed: [false, true, false, false] }
 */
export function suppressCounts(options: {
  readonly counts: readonly MaybeNumber[];
  readonly rule: SuppressionRule;
}): { readonly counts: (number | null)[]; readonly suppressed: boolean[] } {
  const rule = checkedRule(options.rule);
  const counts = listOf(options.counts, 'counts').map((count) => wholeCount(count, 'counts'));
  return {
    counts: counts.map((count) => shownCount(count, rule)),
    suppressed: counts.map((count) => isSmall(count, rule)),
  };
}
