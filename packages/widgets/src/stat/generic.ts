import { StatElement } from './element.js';

/**
 * One figure for one area in large type, and a comparison with the benchmark, else with the first comparator.
 * `area`, `where` and `period` select the figure; if they leave more than one, a message says what to add.
 *
 * @tag cw-stat
 * @summary One figure and its comparison.
 * @status experimental
 * @since 0.1.0
 */
export class CwStat extends StatElement {}
