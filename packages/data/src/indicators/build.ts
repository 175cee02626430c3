import type { Area } from '../dataset/area.js';
import type { Observation } from '../dataset/observation.js';
import type { Provenance } from '../dataset/provenance.js';

/** What every built-in indicator shares: it is published under the Open Government Licence, and never changes. */
export const OPEN_GOVERNMENT_LICENCE: Pick<Provenance, 'licence' | 'licenceUrl' | 'asAt'> = Object.freeze({
  asAt: null,
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
});

/**
 * An observation of a built-in indicator; what it does not have is filled in.
 *
 * @example
 * observationOf({ code: 'E06000014', name: 'York' }, 65.27, '65.27', {}).limits; // []
 */
export function observationOf(
  area: Area,
  value: number,
  raw: string,
  rest: Partial<Observation>,
): Observation {
  return {
    area,
    period: null,
    group: new Map(),
    value,
    raw,
    printed: null,
    limits: [],
    count: null,
    denominator: null,
    flags: [],
    extra: new Map(),
    line: null,
    ...rest,
  };
}
