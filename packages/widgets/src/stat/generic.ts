import { StatElement } from './element.js';

/**
 * One figure of one area in large type, and what it is compared with: the benchmark, else the first comparator. `area`, `where` and
 * `period` choose it; where they leave more than one figure, a message says what to write.
 *
 * @tag cw-stat
 * @summary One figure and its comparison.
 * @status experimental
 * @since 0.1.0
 */
export class CwStat extends StatElement {}
