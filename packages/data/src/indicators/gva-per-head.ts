import type { Dataset } from '../dataset/dataset.js';
import { REPORT, UNDATED, UNTESTED } from './numbers/callout-texts.en.js';
import { buildGvaPerHead } from './numbers/gva-per-head.js';

/**
 * Gross value added per head in Yorkshire and The Humber and in the UK, as printed in the report of July 2020. No year
 * and no confidence limits are known.
 *
 * @example
 * gvaPerHead().observations.map(({ value }) => value); // [21426, 27555]
 */
export function gvaPerHead(): Dataset {
  const texts = {
    name: 'gross value added per head',
    unit: '£',
    provenance: { ...REPORT, notes: [UNDATED, UNTESTED], caveats: [UNDATED] },
  };
  return buildGvaPerHead(texts, 'en');
}
