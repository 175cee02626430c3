import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { roundHalfAway } from '../../dataset/decimal.js';
import { observationOf } from '../../dataset/observation.js';
import type { Period } from '../../dataset/period.js';
import { type IndicatorTexts, UNCHANGING } from '../build.js';

/** Written out, so that a page with a built-in figure need not load what reads periods. */
const PERIOD: Period = { label: '2017', raw: '2017', start: '2017-01-01', end: '2017-12-31' };

/** Code, pounds per hour in 2017, rank in the report (1 = lowest of 12; the UK has none). */
const ROWS = `\
N92000002|28.52|1
W92000004|28.66|2
E12000004|29.11|3
E12000003|29.13|4
E12000001|29.66|6
E12000005|30.09|5
E12000002|31.18|8
E12000009|31.29|7
E12000006|32.23|9
S92000003|33.59|10
K99000002|34.30|
E12000008|36.94|11
E12000007|46.05|12`;
const UK_POUNDS = 34.3;
const DECIMALS = 1;

/** Labour productivity as an index or in pounds, in a language. */
export function buildLabourProductivity(
  inPounds: boolean,
  texts: IndicatorTexts,
  language: NameLanguage,
): Dataset {
  return {
    indicator: {
      name: texts.name,
      unit: texts.unit,
      polarity: 'highIsGood',
      decimals: inPounds ? 2 : DECIMALS,
    },
    observations: ROWS.split('\n').map((row) => {
      const [code = '', pounds = '', place = ''] = row.split('|');
      // Do not round the index, so that areas with the same rounded index keep their order.
      const index = (Number(pounds) / UK_POUNDS) * 100;
      const value = inPounds ? Number(pounds) : index;
      return observationOf(
        ukArea(code, language),
        value,
        inPounds ? pounds : roundHalfAway(index, DECIMALS),
        {
          period: PERIOD,
          extra: new Map([
            ['gbp_per_hour', pounds],
            ['place_in_report', place],
          ]),
        },
      );
    }),
    benchmark: 'K99000002',
    provenance: {
      ...UNCHANGING,
      ...texts.provenance,
      url: 'https://www.ons.gov.uk/economy/economicoutputandproductivity/productivitymeasures/datasets/annualregionallabourproductivity',
    },
  };
}
