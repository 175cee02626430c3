// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import { buildGvaPerHead } from '../numbers/gva-per-head.js';
import { REPORT, UNDATED, UNTESTED } from '../numbers/callout-texts.cy.js';

/**
 * Gross value added per head in Welsh, with the figures of `gvaPerHead`.
 *
 * @example
 * gvaPerHeadCy().observations[1]?.area.name; // 'Y DU'
 */
export function gvaPerHeadCy(): Dataset {
  const texts = {
    name: 'gwerth ychwanegol gros y pen',
    unit: '£',
    provenance: { ...REPORT, notes: [UNDATED, UNTESTED], caveats: [UNDATED] },
  };
  return buildGvaPerHead(texts, 'cy');
}
