import type { Dataset } from '../dataset/dataset.js';
import type { HealthyLifeExpectancyTexts } from './numbers/healthy-life-expectancy.js';
import { buildHealthyLifeExpectancy2024 } from './numbers/healthy-life-expectancy-2024.js';

const TEXTS: HealthyLifeExpectancyTexts = {
  name: 'healthy life expectancy at birth',
  unit: 'years',
  sexes: ['Men', 'Women'],
  provenance: {
    title: 'Healthy life expectancy, February 2024 release',
    publisher: 'Office for National Statistics',
    vintage: 'released in February 2024',
    method: 'Sullivan method, three years pooled, 95% confidence limits',
    licence: 'Open Government Licence v3.0',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
    notes: [
      'This is the release of February 2024. Its figures for 2015 to 2017 differ from those that the report of July 2020 printed, and from later revisions. The two are not mixed.',
    ],
  },
};

/**
 * Healthy life expectancy at birth over eight three-year periods from 2011–13 to 2018–20, for men and women: England,
 * Yorkshire and The Humber and its 15 upper-tier authorities, with 95% confidence limits, in the release of February
 * 2024. `healthyLifeExpectancy` has one period of an earlier release.
 *
 * @example
 * healthyLifeExpectancy2024().observations.length; // 272
 */
export function healthyLifeExpectancy2024(): Dataset {
  return buildHealthyLifeExpectancy2024(TEXTS, 'en');
}
