import type { Dataset } from '../dataset/dataset.js';
import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { StatisticsError } from '../statistics/errors.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { checkedRule } from '../statistics/suppression-rule.js';
import { type CellsToHide, cellsToHide } from './disclosure/cells-to-hide.js';
import { type CountTable, countTable, isHiddenBy } from './disclosure/count-table.js';
import { hiddenObservation, safeExtra, shownObservation } from './disclosure/observations.js';
import { tableSums, type StatedSum } from './disclosure/table-sums.js';

/** Known totals of a dataset that its numbers do not show. */
export interface ProtectOptions {
  readonly sums?: readonly StatedSum[];
}

/** Notes to show with the data: what is hidden (if anything) and what is rounded. */
function notesOf({ suppressFrom, suppressTo, roundTo }: SuppressionRule, isHidden: boolean): string[] {
  const hidden = `Counts from ${String(suppressFrom)} to ${String(suppressTo)} are hidden, and so are other numbers from which they could be worked out.`;
  const rounded = `Counts are rounded to the nearest ${String(roundTo)}, and rates are worked out from rounded counts.`;
  return [...(isHidden ? [hidden] : []), ...(roundTo === undefined ? [] : [rounded])];
}

function hiddenCells(
  table: CountTable,
  observations: readonly Observation[],
  rule: SuppressionRule,
  stated: readonly StatedSum[],
): CellsToHide {
  // With a stand-in and rounding, a sum reveals nothing.
  const rounded = rule.replaceWith !== null && rule.roundTo !== undefined;
  const { cells, sums } = tableSums(table, observations, stated);
  const found = cellsToHide(cells, rounded ? sums.map(() => []) : sums, rule);
  if (found === null)
    throw new StatisticsError(
      'bad-option',
      'sums',
      'has a total published elsewhere that gives a hidden count away: hide it there',
    );
  return found;
}

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
  { sums = [] }: ProtectOptions = {},
): Dataset {
  if (rule === undefined)
    throw new StatisticsError('missing-field', 'rule', 'must be given: the dataset carries none');
  checkedRule(rule);
  const { observations, provenance } = dataset;
  const table = countTable(observations, rule);
  const hidden = hiddenCells(table, observations, rule, sums);
  const unseen = new Set([...hidden.cells].flatMap((index) => table.cells[index]?.holders ?? []));
  // A count suppressed by the source could be any number. A stand-in would reveal too much, unless the source already
  // used it.
  const ofTheRule = new Set(
    table.cells.flatMap(({ secret, count, holders }) =>
      secret && hidden.mayTellWhy && count !== null && isHiddenBy(rule, count) ? holders : [],
    ),
  );
  const standIn = rule.replaceWith === null ? null : String(rule.replaceWith);
  const extraOf = safeExtra(observations);
  const notes = notesOf(rule, hidden.cells.size > 0).filter((note) => !provenance.notes.includes(note));
  return {
    ...dataset,
    suppression: rule,
    observations: observations.map((observation, index) => {
      if (unseen.has(index)) {
        const tells = ofTheRule.has(index) || (isMissing(observation.value) && observation.raw === standIn);
        return hiddenObservation(observation, tells ? rule.replaceWith : null);
      }
      return { ...shownObservation(observation, rule, table.valuesAreCounts), extra: extraOf(observation) };
    }),
    provenance: { ...provenance, notes: [...provenance.notes, ...notes] },
  };
}
