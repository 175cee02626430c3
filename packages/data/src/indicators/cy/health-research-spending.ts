// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import { unofficialArea } from '../numbers/callouts.js';
import { buildHealthResearchSpending } from '../numbers/health-research-spending.js';
import { REPORT, UNDATED, UNTESTED } from '../numbers/callout-texts.cy.js';

/**
 * Spending on health research per person in Welsh, with the figures of `healthResearchSpending`.
 *
 * @example
 * healthResearchSpendingCy().observations[0]?.area.name; // 'Gogledd Lloegr'
 */
export function healthResearchSpendingCy(): Dataset {
  const texts = {
    name: 'gwariant ar ymchwil iechyd',
    unit: '£ y pen',
    provenance: { ...REPORT, notes: [UNDATED, UNTESTED], caveats: [UNDATED] },
  };
  return buildHealthResearchSpending(texts, [
    unofficialArea('Gogledd Lloegr', 'North of England'),
    unofficialArea('Rhydychen, Caergrawnt a Llundain', 'Oxford, Cambridge and London'),
  ]);
}
