import { BarRankingElement } from './element.js';

/**
 * Areas ranked by value, with a bar in each row. The benchmark is a bar of its own and a line through all bars; it
 * has no rank, nor have the comparators.
 *
 * @tag cw-bar-ranking
 * @summary Areas ranked by value, as bars.
 * @status experimental
 * @since 0.1.0
 */
export class CwBarRanking extends BarRankingElement {}
