import type { Dataset } from '../dataset/dataset.js';
import { REPORT, UNDATED } from './numbers/callout-texts.en.js';
import { unofficialArea } from './numbers/callouts.js';
import { buildIllHealthProductivityGap } from './numbers/ill-health-productivity-gap.js';

/**
 * The share of the productivity gap between the North and the rest of England that is due to ill health, as printed in
 * the report of July 2020. No year and no confidence limits are known.
 *
 * @example
 * illHealthProductivityGap().observations[0]?.value; // 30
 */
export function illHealthProductivityGap(): Dataset {
  const texts = {
    name: 'the share of the productivity gap with the rest of England due to ill health',
    unit: '%',
    provenance: {
      ...REPORT,
      notes: [
        UNDATED,
        'The report adds that closing this part of the gap would add £13.2 billion of gross value added.',
      ],
      caveats: [UNDATED],
    },
  };
  return buildIllHealthProductivityGap(texts, unofficialArea('North of England', 'Gogledd Lloegr'));
}
