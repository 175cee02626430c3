import { mortality } from '@commonweal/data/indicators/mortality.js';
import type { Preset } from '../base/authored-element.js';
import type { Indicators } from '../base/commonweal-element.js';
import { PairedComparisonElement } from '../paired-comparison/element.js';

/**
 * Deaths per 100,000 by cause, 2015 to 2017, in Yorkshire and The Humber and in England. The figures have no confidence
 * limits, so the widget makes no statement about significance.
 *
 * @tag cw-mortality-comparison
 * @summary Mortality by cause, the region beside England.
 * @status experimental
 * @since 0.1.0
 */
export class CwMortalityComparison extends PairedComparisonElement {
  /** @internal */
  static override readonly indicators: Indicators = new Map([['mortality', mortality]]);

  /** @internal */
  static override readonly preset: Preset = {
    indicator: 'mortality',
    polarity: 'lower-is-better',
  };
}
