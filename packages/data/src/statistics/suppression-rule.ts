import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { StatisticsError } from './errors.js';
import { countOf, isInRange, type MaybeNumber, partOf } from './input.js';
import { positiveWhole, roundedTo } from './round-to-base.js';

/**
 * Rules in common use: NHS England's hospital statistics below national level; OpenSAFELY's (its page is unclear on
 * whether 0 is suppressed; here it is not); fewer than 5 and fewer than 10 suppressed, with zeros shown.
 */
export const suppressionRules = {
  nhsHospital: { suppressFrom: 1, suppressTo: 7, replaceWith: 5, roundTo: 5 },
  openSafely: { suppressFrom: 1, suppressTo: 7, replaceWith: null, roundTo: 5 },
  fewerThan5: { suppressFrom: 1, suppressTo: 4, replaceWith: null },
  fewerThan10: { suppressFrom: 1, suppressTo: 9, replaceWith: null },
} as const satisfies Record<string, SuppressionRule>;

/**
 * The rule, or an error if it makes no sense.
 *
 * @example
 * checkedRule({ suppressFrom: 1, suppressTo: 4, replaceWith: null }).suppressTo; // 4
 */
export function checkedRule(rule: SuppressionRule): SuppressionRule {
  const { suppressFrom, suppressTo, replaceWith, roundTo } = partOf(rule, 'rule');
  if (!(Number.isFinite(suppressFrom) && Number.isFinite(suppressTo) && suppressFrom <= suppressTo)) {
    throw new StatisticsError('bad-option', 'rule.suppressFrom', 'must not be above rule.suppressTo');
  }
  if (replaceWith !== null && !isInRange(replaceWith)) {
    throw new StatisticsError('bad-option', 'rule.replaceWith', 'must be null or a number');
  }
  if (roundTo !== undefined) positiveWhole(roundTo, 'rule.roundTo');
  return rule;
}

/**
 * A whole count, 0 or more; null if missing.
 *
 * @example
 * wholeCount(3, 'counts'); // 3
 */
export function wholeCount(value: MaybeNumber, field: string): number | null {
  const count = countOf(value, field);
  if (count !== null && !Number.isInteger(count)) {
    throw new StatisticsError('bad-option', field, 'must be whole numbers');
  }
  return count;
}

/**
 * Whether the rule suppresses a count.
 *
 * @example
 * isSmall(0, { suppressFrom: 1, suppressTo: 4, replaceWith: null }); // false
 */
export function isSmall(count: number | null, rule: SuppressionRule): boolean {
  return count !== null && count >= rule.suppressFrom && count <= rule.suppressTo;
}

/**
 * The count after suppression and rounding.
 *
 * @example
 * shownCount(9, { suppressFrom: 1, suppressTo: 7, replaceWith: 5, roundTo: 5 }); // 10
 */
export function shownCount(count: number | null, rule: SuppressionRule): number | null {
  if (count === null) return null;
  if (isSmall(count, rule)) return rule.replaceWith;
  return rule.roundTo === undefined ? count : roundedTo(count, rule.roundTo);
}
