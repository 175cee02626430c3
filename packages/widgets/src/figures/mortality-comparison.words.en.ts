import type { Subject } from '@commonweal/charts/kit/facts.js';
import type { PairedComparisonWords } from '../paired-comparison/words.js';
import { enPairedComparison } from '../paired-comparison/words.en.js';

const isOwn = ({ indicator }: Subject): boolean => indicator === 'directly standardised mortality';

/** English for the comparison of mortality: what its own figures are called in a headline and a subtitle. */
export const enMortalityComparison: PairedComparisonWords = {
  ...enPairedComparison,
  headline: (facts) =>
    enPairedComparison.headline(isOwn(facts) ? { ...facts, indicator: 'death rates' } : facts),
  described: (subject, title) =>
    isOwn(subject) && subject.unit === 'per 100,000'
      ? { measure: 'Deaths per 100,000 people, age-standardised', unit: '' }
      : enPairedComparison.described(subject, title),
};
