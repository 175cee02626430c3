import { type ProtectOptions, protectUnworded } from '../compare/protect.js';
import type { Dataset } from '../dataset/dataset.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { StatisticsError } from '../statistics/errors.js';
import { checkedRule } from '../statistics/suppression-rule.js';
import { messagesOf, type WordOptions } from './in-words.js';

/**
 * Applies a suppression rule to a dataset before publication. Hides small counts and everything that could reveal them:
 * the value, limits, denominator, flags and other columns of the row, and as many other cells as necessary (the
 * smallest first, never zeros, totals only as a last resort). In the result no hidden count follows from the table's
 * sums, even with the bounds of the rule. All hidden cells look alike, as `suppressed`. Only cells that the rule itself
 * hides show a stand-in, and only if nothing follows from knowing which they are. Other columns of numbers (ranks,
 * totals) are removed from every row. With `roundTo`, counts are rounded, crude rates and proportions are recalculated
 * from them, and other values are hidden.
 *
 * Finds sums by arithmetic (persons from men and women, England from its regions). Use `sums` for those that cannot be
 * found and those published elsewhere. Suppress before data leave their owner.
 *
 * Notes in the provenance say what is hidden and what is rounded, in English or in the language of `messages`.
 *
 * Throws a `StatisticsError` if there is no rule, if the values are not counts and have none, or if a total published
 * elsewhere reveals a hidden count.
 *
 * @example
 * const { dataset } = readDataset('area,sex,value\nYork,Men,3\nYork,Women,9\nYork,Unknown,7\nYork,Persons,19');
 * const rule = { suppressFrom: 1, suppressTo: 4, replaceWith: null };
 * protect(dataset, rule).observations.map(({ raw }) => raw); // ['[c]', '9', '[c]', '19']
 */
export function protect(
  dataset: Dataset,
  rule: SuppressionRule | undefined = dataset.suppression,
  options: ProtectOptions & WordOptions = {},
): Dataset {
  if (rule === undefined)
    throw new StatisticsError('missing-field', 'rule', 'must be given: the dataset carries none');
  checkedRule(rule);
  const { dataset: shown, isHidden } = protectUnworded(dataset, rule, options);
  const { protection } = messagesOf(options);
  const own = [
    ...(isHidden ? [protection.hidden(rule)] : []),
    ...(rule.roundTo === undefined ? [] : [protection.rounded(rule.roundTo)]),
  ];
  const { provenance } = dataset;
  return { ...shown, provenance: { ...provenance, notes: [...new Set([...provenance.notes, ...own])] } };
}
