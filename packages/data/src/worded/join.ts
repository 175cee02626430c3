import { type Joined, type JoinOptions, joinUnworded } from '../compare/join.js';
import type { Dataset } from '../dataset/dataset.js';
import { inWords, type Worded, type WordOptions } from './in-words.js';

/**
 * Joins two datasets of one series: other areas, other periods, other groups. Areas are matched by code, through the successions of
 * codes both ways, and by name where there is no code; a matched area has the code and name that the first dataset gives it.
 * Areas that were merged or split stay apart.
 *
 * Two definitions (indicator, unit, method) and two releases are refused with a fatal issue; with `accept` they are joined and told apart by a
 * group. What was joined across a boundary change, what stands in both and what disagrees is said in the issues.
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
