import { type Joined, type JoinOptions, joinUnworded } from '../compare/join.js';
import type { Dataset } from '../dataset/dataset.js';
import { inWords, type Worded, type WordOptions } from './in-words.js';

/**
 * Joins two datasets of one series with different areas, periods or groups. Areas are matched by code, following
 * successions both ways, and by name if there is no code; a matched area keeps the code and name from the first
 * dataset. Areas that were merged or split stay separate.
 *
 * Different definitions (indicator, unit, method) and different releases are refused with a fatal issue; with `accept`
 * they are joined and told apart by a group. Issues report areas joined across a boundary change, observations found in
 * both datasets, and conflicts.
 *
 * @example
 * const parts = [2017, 2018].map((year) => readDataset(`area_code,period,value\nE10000023,${year},5`).dataset);
 * joinDatasets(parts[0], parts[1]).dataset.observations.length; // 2
 */
export function joinDatasets(
  first: Dataset,
  second: Dataset,
  options: JoinOptions & WordOptions = {},
): Worded<Joined> {
  return inWords(joinUnworded(first, second, options), options);
}
