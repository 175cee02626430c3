import type { Indicator } from '../dataset/dataset.js';
import type { Provenance } from '../dataset/provenance.js';

/** The texts of a built-in indicator in one language; its numbers and codes are the same in all. */
export interface IndicatorTexts extends Pick<Indicator, 'name' | 'unit'> {
  readonly provenance: Pick<
    Provenance,
    'title' | 'publisher' | 'vintage' | 'method' | 'licence' | 'attribution' | 'notes' | 'caveats'
  >;
}

/** What all built-in indicators share: they are published under the Open Government Licence and never change. */
export const UNCHANGING: Pick<Provenance, 'licenceUrl' | 'asAt'> = Object.freeze({
  asAt: null,
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
});
