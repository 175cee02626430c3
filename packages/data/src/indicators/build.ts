import type { Provenance } from '../dataset/provenance.js';

/** What every built-in indicator shares: it is published under the Open Government Licence, and never changes. */
export const OPEN_GOVERNMENT_LICENCE: Pick<Provenance, 'licence' | 'licenceUrl' | 'asAt'> = Object.freeze({
  asAt: null,
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
});
