import type { Dataset } from '../dataset/dataset.js';
import {
  buildHealthyLifeExpectancy,
  type HealthyLifeExpectancyTexts,
} from './numbers/healthy-life-expectancy.js';

const TEXTS: HealthyLifeExpectancyTexts = {
  name: 'healthy life expectancy at birth',
  unit: 'years',
  sexes: ['Men', 'Women'],
  provenance: {
    title: 'Health state life expectancies, UK: 2015 to 2017',
    publisher: 'Office for National Statistics',
    vintage: 'released 12 December 2018',
    method: 'Sullivan method, three years pooled, 95% confidence limits; also Fingertips indicator 90362',
    licence: 'Open Government Licence v3.0',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
    notes: [
      'Values are shown as printed in the report Levelling Up Yorkshire and Humber (July 2020). Comparisons use the published values with two decimals.',
      'The series was revised in 2024. The revised figures for the same years differ and are not mixed with these.',
    ],
  },
};

/**
 * Healthy life expectancy at birth in 2015–17 for men and women: England, Yorkshire and The Humber and its 15
 * upper-tier authorities, with 95% confidence limits and the text printed in the report (Figure 1).
 *
 * @example
 * healthyLifeExpectancy().observations.length; // 34
 */
export function healthyLifeExpectancy(): Dataset {
  return buildHealthyLifeExpectancy(TEXTS, 'en');
}
