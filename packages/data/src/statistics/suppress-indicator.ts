import { type MaybeNumber, present } from './input.js';
import { roundedValue } from './rounded-value.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { checkedRule, isSmall, shownCount, wholeCount } from './suppression-rule.js';

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
 * Applies a suppression rule to an indicator. A suppressed count also removes its denominator, value, limits and rank
 * (and so any colour based on them), because a rate and its population reveal the count. Under a rounding rule the
 * exact value would reveal it too, so a crude rate or proportion is recalculated from the rounded numbers. Any other
 * value is removed with its denominator, and limits and rank are left out.
 *
 * @example
 * suppressIndicator({ count: 3, value: 12.5, rule: { suppressFrom: 1, suppressTo: 4, replaceWith: null } }).value; // null
 */
export function suppressIndicator(options: SuppressIndicatorOptions): SuppressedIndicator {
  const rule = checkedRule(options.rule);
  const count = wholeCount(options.count, 'count');
  const suppressed = isSmall(count, rule);
  const given = {
    denominator: present(options.denominator, 'denominator'),
    value: present(options.value, 'value'),
    lower95: present(options.lower95, 'lower95'),
    upper95: present(options.upper95, 'upper95'),
    lower998: present(options.lower998, 'lower998'),
    upper998: present(options.upper998, 'upper998'),
    rank: present(options.rank, 'rank'),
  };
  const { denominator, value } = given;
  const made = { suppressed, count: shownCount(count, rule) };
  if (suppressed) return { ...NOTHING, ...made };
  if (rule.roundTo === undefined || count === null) return { ...given, ...made };
  if (value === null) return { ...NOTHING, denominator, ...made };
  return { ...NOTHING, ...roundedValue(value, count, denominator, rule.roundTo), ...made };
}

const NOTHING = {
  denominator: null,
  value: null,
  lower95: null,
  upper95: null,
  lower998: null,
  upper998: null,
  rank: null,
};
