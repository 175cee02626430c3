import type { Dataset } from '../dataset/dataset.js';
import { buildMortality, type MortalityTexts } from './numbers/mortality.js';

const AGE = 'Under 75';
const UNTESTED =
  'No confidence limits were found, so it is not known whether the differences are statistically significant.';
const TEXTS: MortalityTexts = {
  name: 'directly standardised mortality',
  unit: 'per 100,000',
  preventable: { cause: 'All causes considered preventable', age: 'All ages' },
  cardiovascular: { cause: 'Cardiovascular disease', age: AGE },
  cancer: { cause: 'Cancer', age: AGE },
  respiratory: { cause: 'Respiratory disease', age: AGE },
  liver: { cause: 'Liver disease', age: AGE },
  provenance: {
    title: 'Mortality from causes considered preventable and under 75 mortality, 2015 to 2017',
    publisher: 'Public Health England',
    vintage: 'as printed in Levelling Up Yorkshire and Humber, July 2020',
    method: 'Directly age-standardised rates per 100,000',
    licence: 'Open Government Licence v3.0',
    attribution: 'Source: Public Health England licensed under the Open Government Licence v3.0',
    notes: [
      UNTESTED,
      'Preventable is the definition used before 2019. Current figures for the same years use another definition and cannot be compared with these.',
    ],
    caveats: [UNTESTED],
  },
};

/**
 * Directly standardised mortality per 100,000 in 2015–17, in England and in Yorkshire and The Humber: causes considered
 * preventable, and under 75 from cardiovascular disease, cancer, respiratory disease and liver disease. No confidence
 * limits are known.
 *
 * @example
 * mortality().observations.length; // 10
 */
export function mortality(): Dataset {
  return buildMortality(TEXTS, 'en');
}
