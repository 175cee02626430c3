import { BarRankingElement } from '../bar-ranking/element.js';
import type { Preset } from '../base/authored-element.js';

/**
 * Gross value added per hour worked in 2017 in the regions and countries of the United Kingdom, with the United Kingdom
 * as 100. Ranked by pounds per hour, which are more precise than the index.
 *
 * @tag cw-productivity-ranking
 * @summary Labour productivity, ranked.
 * @status experimental
 * @since 0.1.0
 */
export class CwProductivityRanking extends BarRankingElement {
  /** @internal */
  static override readonly preset: Preset = {
    indicator: 'labour-productivity',
    area: 'E12000003',
    polarity: 'higher-is-better',
  };
}
