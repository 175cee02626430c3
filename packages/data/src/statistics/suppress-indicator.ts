import { type MaybeNumber, present } from './input.js';
import { checkedRule, isSmall, shownCount, type SuppressionRule, wholeCount } from './suppression-rule.js';

export interface SuppressIndicatorOptions {
  readonly count: MaybeNumber;
  readonly denominator?: MaybeNumber;
  readonly value?: MaybeNumber;
  readonly lower95?: MaybeNumber;
  readonly upper95?: MaybeNumber;
  readonly lower998?: MaybeNumber;
  readonly upper998?: MaybeNumber;
  readonly rank?: MaybeNumber;
  readonly rule: SuppressionRule;
}
export interface SuppressedIndicator {
  readonly suppressed: boolean;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
  readonly rank: number | null;
}

/**
 * An indicator as a rule lets it be shown: a hidden count takes its denominator, value, limits and rank (and so any
 * colour made of them) with it, since a rate and its population give the count back. Where the rule rounds, only the
 * count is rounded here: the value has to be calculated again from it.
 *
 * @example
 * suppressIndicator({ count: 3, value: 12.5, rule: { suppressFrom: 1, suppressTo: 4, replaceWith: null } }).value; // null
 */
export function suppressIndicator(options: SuppressIndicatorOptions): SuppressedIndicator {
  const rule = checkedRule(options.rule);
  const count = wholeCount(options.count, 'count');
  const suppressed = isSmall(count, rule);
  const shown = (value: MaybeNumber, field: string): number | null =>
    suppressed ? null : present(value, field);
  return {
    suppressed,
    count: shownCount(count, rule),
    denominator: shown(options.denominator, 'denominator'),
    value: shown(options.value, 'value'),
    lower95: shown(options.lower95, 'lower95'),
    upper95: shown(options.upper95, 'upper95'),
    lower998: shown(options.lower998, 'lower998'),
    upper998: shown(options.upper998, 'upper998'),
    rank: shown(options.rank, 'rank'),
  };
}
