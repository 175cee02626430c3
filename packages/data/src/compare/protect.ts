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

/** What is known of the totals of a dataset besides what its numbers show. */
export interface ProtectOptions {
  readonly sums?: readonly StatedSum[];
}

/** Sentences for the notes under the data: what is hidden, where something is, and what is rounded. */
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
  // A stand-in beside rounded numbers hides nothing that a sum could give back.
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
 * A dataset as a suppression rule lets it be published. Small counts are hidden, and with them what they could be worked
 * back from: value, limits, denominator, flags and other columns of the row, and as many other cells (the smallest,
 * never zeros, totals where nothing else is left) as it takes until no hidden count follows from the sums in the
 * table, even with the bounds of the rule. All hidden cells look alike, as `suppressed`; a stand-in is shown for those that the rule
 * itself hides, and only where nothing follows from seeing which they are. Other columns of numbers (ranks,
 * totals) are left out of all rows. With `roundTo`, counts are rounded, crude rates and proportions are worked out anew from the
 * rounded counts, and other values are hidden.
 *
 * The sums are found by arithmetic (persons of men and women, England of its regions); `sums` states those that cannot be
 * found, and those published elsewhere. To be done before data leave their owner.
 *
 * Throws a `StatisticsError` where there is no rule, where the values are neither counts nor have any, and where a total published
 * elsewhere gives a hidden count away.
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
  // What its source hides may be any number: a stand-in would say too much of it, unless it is one already.
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
