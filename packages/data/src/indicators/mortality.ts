import type { Dataset } from '../dataset/dataset.js';
import { parsePeriod } from '../dataset/parse-period.js';
import { observationOf } from '../dataset/observation.js';
import { OPEN_GOVERNMENT_LICENCE } from './build.js';

/** Cause, age, rate in England, rate in Yorkshire and The Humber. */
const ROWS = `\
All causes considered preventable|All ages|181.5|197.2
Cardiovascular disease|Under 75|72.5|82.6
Cancer|Under 75|134.6|143.5
Respiratory disease|Under 75|34.3|39.7
Liver disease|Under 75|18.5|19.1`;
const AREAS = [
  ['E92000001', 'England'],
  ['E12000003', 'Yorkshire and The Humber'],
] as const;

/**
 * Directly standardised mortality per 100,000 in 2015–17, England beside Yorkshire and The Humber: causes considered
 * preventable, and under 75 from cardiovascular disease, cancer, respiratory disease and liver disease. No limits are known.
 *
 * @example
 * mortality().observations.length; // 10
 */
export function mortality(): Dataset {
  const period = parsePeriod('2015-17');
  return {
    indicator: {
      name: 'directly standardised mortality',
      unit: 'per 100,000',
      polarity: 'lowIsGood',
      decimals: 1,
    },
    observations: ROWS.split('\n').flatMap((row) => {
      const [cause = '', age = '', ...rates] = row.split('|');
      return AREAS.map(([code, name], index) => {
        const raw = rates[index] ?? '';
        return observationOf({ code, name }, Number(raw), raw, {
          period,
          group: new Map([
            ['cause', cause],
            ['age', age],
          ]),
        });
      });
    }),
    benchmark: 'E92000001',
    provenance: {
      ...OPEN_GOVERNMENT_LICENCE,
      title: 'Mortality from causes considered preventable and under 75 mortality, 2015 to 2017',
      publisher: 'Public Health England',
      url: 'https://fingertips.phe.org.uk/profile/public-health-outcomes-framework',
      vintage: 'as printed in Levelling Up Yorkshire and Humber, July 2020',
      method: 'Directly age-standardised rates per 100,000',
      attribution: 'Source: Public Health England licensed under the Open Government Licence v3.0',
      notes: [
        'No confidence limits were found, so it is not known whether the differences are statistically significant.',
        'Preventable is the definition used before 2019. Current figures for the same years use another definition and cannot be compared with these.',
      ],
    },
  };
}
