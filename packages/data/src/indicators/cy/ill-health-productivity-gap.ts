// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import { unofficialArea } from '../numbers/callouts.js';
import { buildIllHealthProductivityGap } from '../numbers/ill-health-productivity-gap.js';
import { REPORT, UNDATED } from '../numbers/callout-texts.cy.js';

/**
 * The share of the productivity gap that is due to ill health in Welsh, with the figure of `illHealthProductivityGap`.
 *
 * @example
 * illHealthProductivityGapCy().observations[0]?.value; // 30
 */
export function illHealthProductivityGapCy(): Dataset {
  const texts = {
    name: 'cyfran y bwlch cynhyrchiant â gweddill Lloegr sydd oherwydd afiechyd',
    unit: '%',
    provenance: {
      ...REPORT,
      notes: [
        UNDATED,
        'Ychwanega’r adroddiad y byddai cau’r rhan hon o’r bwlch yn ychwanegu £13.2 biliwn o werth ychwanegol gros.',
      ],
      caveats: [UNDATED],
    },
  };
  return buildIllHealthProductivityGap(texts, unofficialArea('Gogledd Lloegr', 'North of England'));
}
