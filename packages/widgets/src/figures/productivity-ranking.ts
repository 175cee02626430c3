import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { BarRankingElement } from '../bar-ranking/element.js';
import type { BuiltInColumn } from '../bar-ranking/words.js';
import type { Preset } from '../base/authored-element.js';
import type { Indicators } from '../base/commonweal-element.js';

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
  static override readonly indicators: Indicators = new Map([['labour-productivity', labourProductivity]]);

  /** @internal */
  static override readonly extraColumns: readonly BuiltInColumn[] = ['gbp_per_hour'];

  /** @internal */
  static override readonly preset: Preset = {
    indicator: 'labour-productivity',
    area: 'E12000003',
    polarity: 'higher-is-better',
  };
}
