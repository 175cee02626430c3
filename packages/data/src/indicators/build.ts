import type { Indicator } from '../dataset/dataset.js';
import type { Provenance } from '../dataset/provenance.js';

/** What a built-in indicator says in one language; its numbers and codes have none. */
export interface IndicatorTexts extends Pick<Indicator, 'name' | 'unit'> {
  readonly provenance: Pick<
    Provenance,
    'title' | 'publisher' | 'vintage' | 'method' | 'licence' | 'attribution' | 'notes'
  >;
}

/** What every built-in indicator shares: it is published under the Open Government Licence, and never changes. */
export const UNCHANGING: Pick<Provenance, 'licenceUrl' | 'asAt'> = Object.freeze({
  asAt: null,
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
});
