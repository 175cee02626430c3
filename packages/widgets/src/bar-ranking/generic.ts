import { BarRankingElement } from './element.js';

/**
 * Areas ranked by value, with a bar in each row. The benchmark has a bar of its own and a line through all
 * bars; like the comparators, it has no rank.
 *
 * @tag cw-bar-ranking
 * @summary Areas ranked by value, as bars.
 * @status experimental
 * @since 0.1.0
 */
export class CwBarRanking extends BarRankingElement {}
