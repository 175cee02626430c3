import type { Dataset } from '../dataset/dataset.js';
import { buildHealthyLifeExpectancyDeciles } from './numbers/healthy-life-expectancy-deciles.js';

/**
 * Healthy life expectancy at birth for men by tenth of areas of England, ranked by deprivation, 2015–17, and for all men.
 * The release has no confidence limits for the tenths; it gives a slope index of inequality of 19.1 years.
 *
 * @example
 * healthyLifeExpectancyDeciles().observations.length; // 11
 */
export function healthyLifeExpectancyDeciles(): Dataset {
  const texts = {
    name: 'healthy life expectancy at birth',
    unit: 'years',
    men: 'Men',
    most: 'most deprived',
    least: 'least deprived',
    all: 'All',
    provenance: {
      title: 'Health state life expectancies by national deprivation deciles, England: 2015 to 2017',
      publisher: 'Office for National Statistics',
      vintage: 'released 27 March 2019',
      method: 'Sullivan method, three years pooled; small areas ranked by the Index of Multiple Deprivation',
      licence: 'Open Government Licence v3.0',
      attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
      notes: [
        'The release gives a slope index of inequality of 19.1 years for these figures, and a gap of 18.7 years between the two tenths at the ends. It gives no relative index.',
        'The figure for all men in England is from the release of 12 December 2018.',
      ],
    },
  };
  return buildHealthyLifeExpectancyDeciles(texts, 'en');
}
