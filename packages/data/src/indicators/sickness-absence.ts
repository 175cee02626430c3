import type { Dataset } from '../dataset/dataset.js';
import type { IndicatorTexts } from './build.js';
import { buildSicknessAbsence } from './numbers/sickness-absence.js';

const TEXTS: IndicatorTexts = {
  name: 'sickness absence',
  unit: '% of working hours',
  provenance: {
    title: 'Sickness absence in the UK labour market: 2018',
    publisher: 'Office for National Statistics',
    vintage: '2018 edition',
    method: 'Percentage of working hours lost because of sickness or injury, Labour Force Survey',
    licence: 'Open Government Licence v3.0',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
    notes: [
      'The report Levelling Up Yorkshire and Humber (July 2020) shows October 2015 to September 2016 without values. Only the place of each area in it is given, which is not the place by the 2018 figures. In the download, 1 is the lowest of the 12 areas, as in the report.',
      'The figures have one decimal, so many areas are equal. Equal areas share a place.',
      'A younger age profile and a higher proportion of skilled jobs tend to reduce the rate.',
    ],
  },
};

/**
 * The percentage of working hours lost to sickness absence in 2018: the UK and its 12 countries and regions. The report
 * printed October 2015 to September 2016 without values; each area's rank in it is in the extra column
 * `place_in_report_2015_16`.
 *
 * @example
 * sicknessAbsence().observations.length; // 13
 */
export function sicknessAbsence(): Dataset {
  return buildSicknessAbsence(TEXTS, 'en');
}
