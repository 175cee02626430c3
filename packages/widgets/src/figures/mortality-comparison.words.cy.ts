// Not yet read by a translator.
import type { Subject } from '@commonweal/charts/kit/facts.js';
import type { PairedComparisonWords } from '../paired-comparison/words.js';
import { cyPairedComparison } from '../paired-comparison/words.cy.js';

const isOwn = ({ indicator }: Subject): boolean =>
  indicator === 'cyfradd marwolaethau wedi’i safoni’n uniongyrchol';

/** Welsh for the comparison of mortality: what its own figures are called in a headline and a subtitle. */
export const cyMortalityComparison: PairedComparisonWords = {
  ...cyPairedComparison,
  headline: (facts) =>
    cyPairedComparison.headline(isOwn(facts) ? { ...facts, indicator: 'y gyfradd marwolaethau' } : facts),
  described: (subject, title) =>
    isOwn(subject) && subject.unit === 'fesul 100,000'
      ? { measure: 'Marwolaethau fesul 100,000 o bobl, wedi’u safoni yn ôl oedran', unit: '' }
      : cyPairedComparison.described(subject, title),
};
