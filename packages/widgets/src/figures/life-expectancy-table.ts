import type { Preset } from '../base/authored-element.js';
import { ChoroplethTableElement } from '../choropleth-table/element.js';

/**
 * Healthy life expectancy at birth for men and women, 2015 to 2017, in the upper-tier authorities of Yorkshire and The
 * Humber, with England and the region for comparison. The lowest stands out, as in the report of 2020.
 *
 * @tag cw-life-expectancy-table
 * @summary Healthy life expectancy in Yorkshire and The Humber.
 * @status experimental
 * @since 0.1.0
 */
export class CwLifeExpectancyTable extends ChoroplethTableElement {
  /** @internal */
  static override readonly preset: Preset = {
    indicator: 'healthy-life-expectancy',
    polarity: 'higher-is-better',
    emphasis: 'low',
  };
}
