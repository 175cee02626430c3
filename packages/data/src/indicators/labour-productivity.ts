import type { Dataset } from '../dataset/dataset.js';
import { roundHalfAway } from '../dataset/decimal.js';
import { parsePeriod } from '../dataset/parse-period.js';
import { observationOf } from '../dataset/observation.js';
import { OPEN_GOVERNMENT_LICENCE } from './build.js';

/** Code, name, pounds per hour in 2017, place in the report (1 = lowest of 12; the UK has none). */
const ROWS = `\
N92000002|Northern Ireland|28.52|1
W92000004|Wales|28.66|2
E12000004|East Midlands|29.11|3
E12000003|Yorkshire and The Humber|29.13|4
E12000001|North East|29.66|6
E12000005|West Midlands|30.09|5
E12000002|North West|31.18|8
E12000009|South West|31.29|7
E12000006|East of England|32.23|9
S92000003|Scotland|33.59|10
K99000002|UK less Extra-Regio|34.30|
E12000008|South East|36.94|11
E12000007|London|46.05|12`;
const UK_POUNDS = 34.3;
const DECIMALS = 1;

function build(inPounds: boolean): Dataset {
  const period = parsePeriod('2017');
  return {
    indicator: {
      name: inPounds ? 'gross value added per hour worked' : 'labour productivity (UK = 100)',
      unit: inPounds ? 'pounds' : '',
      polarity: 'highIsGood',
      decimals: inPounds ? 2 : DECIMALS,
    },
    observations: ROWS.split('\n').map((row) => {
      const [code = '', name = '', pounds = '', place = ''] = row.split('|');
      // The index is not rounded, so that areas that share a rounded index keep their order.
      const index = (Number(pounds) / UK_POUNDS) * 100;
      const value = inPounds ? Number(pounds) : index;
      return observationOf({ code, name }, value, inPounds ? pounds : roundHalfAway(index, DECIMALS), {
        period,
        extra: new Map([
          ['gbp_per_hour', pounds],
          ['place_in_report', place],
        ]),
      });
    }),
    benchmark: 'K99000002',
    provenance: {
      ...OPEN_GOVERNMENT_LICENCE,
      title: 'Gross value added per hour worked, regions and countries of the UK',
      publisher: 'Office for National Statistics',
      url: 'https://www.ons.gov.uk/economy/economicoutputandproductivity/productivitymeasures/datasets/annualregionallabourproductivity',
      vintage: 'published June 2025',
      method: inPounds
        ? 'Gross value added per hour worked, pounds, current prices'
        : 'Gross value added per hour worked divided by that of the UK less Extra-Regio, times 100',
      attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
      notes: [
        ...(inPounds ? [] : ['The index was worked out from pounds per hour and was not rounded.']),
        'The report Levelling Up Yorkshire and Humber (July 2020) used figures published in February 2019. Since then the North East and the West Midlands, and the North West and the South West, have changed places.',
      ],
    },
  };
}

/**
 * Labour productivity in 2017 as an index, UK less Extra-Regio = 100: gross value added per hour worked in the 12 countries
 * and regions. Values are not rounded; pounds per hour are the extra column `gbp_per_hour`.
 *
 * @example
 * labourProductivity().observations.length; // 13
 */
export function labourProductivity(): Dataset {
  return build(false);
}

/**
 * The same in pounds per hour worked.
 *
 * @example
 * labourProductivityInPounds().observations.at(-1)?.value; // 46.05
 */
export function labourProductivityInPounds(): Dataset {
  return build(true);
}
