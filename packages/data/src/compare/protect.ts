import type { Dataset } from '../dataset/dataset.js';
import { isMissing } from '../dataset/missing.js';
import type { Observation } from '../dataset/observation.js';
import { StatisticsError } from '../statistics/errors.js';
import type { SuppressionRule } from '../dataset/suppression-rule.js';
import { type CellsToHide, cellsToHide } from './disclosure/cells-to-hide.js';
import { type CountTable, countTable, isHiddenBy } from './disclosure/count-table.js';
import { hiddenObservation, safeExtra, shownObservation } from './disclosure/observations.js';
import { tableSums, type StatedSum } from './disclosure/table-sums.js';

/** A dataset that may be published, and whether any of it is hidden. */
export interface Protected {
  readonly dataset: Dataset;
  readonly isHidden: boolean;
}

/** Known totals of a dataset that its numbers do not show. */
export interface ProtectOptions {
  readonly sums?: readonly StatedSum[];
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
 * Applies a checked suppression rule to a dataset, without the notes that say so: those are in a language.
 *
 * @example
 * const { dataset } = readDataset('area,sex,value\nYork,Men,3\nYork,Women,9\nYork,Unknown,7\nYork,Persons,19');
 * const rule = { suppressFrom: 1, suppressTo: 4, replaceWith: null };
 * protectUnworded(dataset, rule).isHidden; // true
 */
export function protectUnworded(
  dataset: Dataset,
  rule: SuppressionRule,
  { sums = [] }: ProtectOptions = {},
): Protected {
  const { observations } = dataset;
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
  const shown = {
    ...dataset,
    suppression: rule,
    observations: observations.map((observation, index) => {
      if (unseen.has(index)) {
        const tells = ofTheRule.has(index) || (isMissing(observation.value) && observation.raw === standIn);
        return hiddenObservation(observation, tells ? rule.replaceWith : null);
      }
      return { ...shownObservation(observation, rule, table.valuesAreCounts), extra: extraOf(observation) };
    }),
  };
  return { dataset: shown, isHidden: hidden.cells.size > 0 };
}
