import type { Dataset } from '../dataset/dataset.js';
import { parsePeriod } from '../dataset/parse-period.js';
import { observationOf } from '../dataset/observation.js';
import { OPEN_GOVERNMENT_LICENCE } from './build.js';

/** Code, name, percentage of working hours lost in 2018, place in the report (1 = lowest of 12; the UK has none). */
const ROWS = `\
E12000007|London|1.4|1
N92000002|Northern Ireland|1.5|9
E12000008|South East|1.9|2
E12000006|East of England|1.9|3
E12000005|West Midlands|2.0|4
K02000001|UK|2.0|
E12000001|North East|2.1|10
E12000009|South West|2.1|6
E12000004|East Midlands|2.2|5
E12000002|North West|2.2|8
E12000003|Yorkshire and The Humber|2.3|7
W92000004|Wales|2.4|12
S92000003|Scotland|2.4|11`;

/**
 * Percentage of working hours lost to sickness absence in 2018: the UK and its 12 countries and regions. The report printed
 * October 2015 to September 2016 without values; each area's place in it is the extra column `place_in_report_2015_16`.
 *
 * @example
 * sicknessAbsence().observations.length; // 13
 */
export function sicknessAbsence(): Dataset {
  const period = parsePeriod('2018');
  return {
    indicator: {
      name: 'sickness absence',
      unit: '% of working hours',
      polarity: 'lowIsGood',
      decimals: 1,
    },
    observations: ROWS.split('\n').map((row) => {
      const [code = '', name = '', raw = '', place = ''] = row.split('|');
      return observationOf({ code, name }, Number(raw), raw, {
        period,
        extra: new Map([['place_in_report_2015_16', place]]),
      });
    }),
    benchmark: 'K02000001',
    provenance: {
      ...OPEN_GOVERNMENT_LICENCE,
      title: 'Sickness absence in the UK labour market: 2018',
      publisher: 'Office for National Statistics',
      url: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/labourproductivity/articles/sicknessabsenceinthelabourmarket/2018',
      vintage: '2018 edition',
      method: 'Percentage of working hours lost because of sickness or injury, Labour Force Survey',
      attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0',
      notes: [
        'The report Levelling Up Yorkshire and Humber (July 2020) shows October 2015 to September 2016 without values. Only the place of each area in it is given here: 1 is the lowest of the 12 areas. It is not the place by the 2018 figures.',
        'The figures have one decimal, so many areas are equal. Equal areas share the best place.',
        'A younger age profile and a higher proportion of skilled jobs tend to reduce the rate.',
      ],
    },
  };
}
