import { listOf, type MaybeNumber } from './input.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { checkedRule, isSmall, shownCount, wholeCount } from './suppression-rule.js';

export interface SecondarySuppressionOptions {
  readonly counts: readonly MaybeNumber[];
  /** Whether the total of the list, or of all but one of its counts, is also published. */
  readonly totalPublished: boolean;
  readonly rule: SuppressionRule;
}
export interface SecondarySuppression {
  readonly counts: (number | null)[];
  /** Why each count was suppressed: by the rule, to protect another count, or not at all. */
  readonly suppressed: ('primary' | 'secondary' | null)[];
  /**
   * Whether the total would still reveal the one suppressed count because all the others are zeros. Suppress the total
   * as well.
   */
  readonly hideTotal: boolean;
}

/**
 * Suppression for a single list whose total is published. If exactly one count is unknown it could be worked back, so
 * the smallest other count above zero (the first of equals) is suppressed too. Zeros stay. Missing counts are unknown
 * as well. This is not enough for a table with margins: use `protect`.
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
