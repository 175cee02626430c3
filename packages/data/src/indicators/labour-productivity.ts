import type { Dataset } from '../dataset/dataset.js';
import type { IndicatorTexts } from './build.js';
import { buildLabourProductivity } from './numbers/labour-productivity.js';

const PROVENANCE: Omit<IndicatorTexts['provenance'], 'method' | 'notes'> = {
  title: 'Gross value added per hour worked, regions and countries of the UK',
  publisher: 'Office for National Statistics',
  vintage: 'published June 2025',
  licence: 'Open Government Licence v3.0',
  attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
};
/** About the report that the figures are compared with. */
const REPORT_NOTE =
  'The report Levelling Up Yorkshire and Humber (July 2020) used figures published in February 2019. Since then the North East and the West Midlands, and the North West and the South West, have changed places.';
const INDEX: IndicatorTexts = {
  name: 'labour productivity (UK = 100)',
  unit: '',
  provenance: {
    ...PROVENANCE,
    method: 'Gross value added per hour worked divided by that of the UK less Extra-Regio, times 100',
    notes: ['The index was worked out from pounds per hour and was not rounded.', REPORT_NOTE],
  },
};
const POUNDS: IndicatorTexts = {
  name: 'gross value added per hour worked',
  unit: 'pounds',
  provenance: {
    ...PROVENANCE,
    method: 'Gross value added per hour worked, pounds, current prices',
    notes: [REPORT_NOTE],
  },
};

/**
 * Labour productivity in 2017 as an index, UK less Extra-Regio = 100: gross value added per hour worked in the 12
 * countries and regions. Values are not rounded; pounds per hour are in the extra column `gbp_per_hour`.
 *
 * @example
 * labourProductivity().observations.length; // 13
 */
export function labourProductivity(): Dataset {
  return buildLabourProductivity(false, INDEX, 'en');
}

/**
 * Labour productivity in pounds per hour worked.
 *
 * @example
 * labourProductivityInPounds().observations.at(-1)?.value; // 46.05
 */
export function labourProductivityInPounds(): Dataset {
  return buildLabourProductivity(true, POUNDS, 'en');
}
