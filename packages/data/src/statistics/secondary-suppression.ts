import { listOf, type MaybeNumber } from './input.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { checkedRule, isSmall, shownCount, wholeCount } from './suppression-rule.js';

export interface SecondarySuppressionOptions {
  readonly counts: readonly MaybeNumber[];
  /** Whether the total of the list, or all but one of it, is published as well. */
  readonly totalPublished: boolean;
  readonly rule: SuppressionRule;
}
export interface SecondarySuppression {
  readonly counts: (number | null)[];
  /** What hid each count: the rule, the need to hide another, or nothing. */
  readonly suppressed: ('primary' | 'secondary' | null)[];
  /** Whether the total still gives the one hidden count back, since only zeros could be hidden: hide the total. */
  readonly hideTotal: boolean;
}

/**
 * Suppression of a single list whose total is published: where exactly one count is unknown it could be worked back,
 * so the smallest other count that is not zero (the first of equals) is hidden with it. Zeros stay. Missing counts are
 * unknown too. A list only: for a table with margins this is not enough, see `protect`.
 *
 * @example
 * secondarySuppression({ counts: [2, 7, 31], totalPublished: true, rule: { suppressFrom: 1, suppressTo: 4, replaceWith: null } }).counts; // [null, null, 31]
 */
export function secondarySuppression(options: SecondarySuppressionOptions): SecondarySuppression {
  const rule = checkedRule(options.rule);
  const counts = listOf(options.counts, 'counts').map((count) => wholeCount(count, 'counts'));
  const suppressed = counts.map((count): 'primary' | 'secondary' | null =>
    isSmall(count, rule) ? 'primary' : null,
  );
  const shown = counts.map((count) => shownCount(count, rule));
  const hidden = suppressed.filter((why) => why !== null).length;
  const unknown = hidden + counts.filter((count) => count === null).length;
  if (!options.totalPublished || hidden !== 1 || unknown !== 1) {
    return { counts: shown, suppressed, hideTotal: false };
  }
  const others = [...counts.keys()].filter((i) => suppressed[i] === null && counts[i] !== 0);
  const [smallest] = others.sort((i, j) => (counts[i] as number) - (counts[j] as number));
  if (smallest === undefined) return { counts: shown, suppressed, hideTotal: true };
  shown[smallest] = null;
  suppressed[smallest] = 'secondary';
  return { counts: shown, suppressed, hideTotal: false };
}
