import type { Dataset } from '../dataset/dataset.js';
import { REPORT, UNDATED, UNTESTED } from './numbers/callout-texts.en.js';
import { unofficialArea } from './numbers/callouts.js';
import { buildHealthResearchSpending } from './numbers/health-research-spending.js';

/**
 * Spending on health research per person in the North of England, and in Oxford, Cambridge and London, as printed in the
 * report of July 2020. No year and no confidence limits are known.
 *
 * @example
 * healthResearchSpending().observations.map(({ value }) => value); // [21, 62]
 */
export function healthResearchSpending(): Dataset {
  const texts = {
    name: 'spending on health research',
    unit: '£ per person',
    provenance: { ...REPORT, notes: [UNDATED, UNTESTED], caveats: [UNDATED] },
  };
  return buildHealthResearchSpending(texts, [
    unofficialArea('North of England', 'Gogledd Lloegr'),
    unofficialArea('Oxford, Cambridge and London', 'Rhydychen, Caergrawnt a Llundain'),
  ]);
}
