import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { observationOf } from '../../dataset/observation.js';
import type { Period } from '../../dataset/period.js';
import { type IndicatorTexts, UNCHANGING } from '../build.js';

/** Written out, so that a page with a built-in figure need not load what reads periods. */
const PERIOD: Period = { label: '2018', raw: '2018', start: '2018-01-01', end: '2018-12-31' };

/** Code, percentage of working hours lost in 2018, rank in the report (1 = lowest of 12; the UK has none). */
const ROWS = `\
E12000007|1.4|1
N92000002|1.5|9
E12000008|1.9|2
E12000006|1.9|3
E12000005|2.0|4
K02000001|2.0|
E12000001|2.1|10
E12000009|2.1|6
E12000004|2.2|5
E12000002|2.2|8
E12000003|2.3|7
W92000004|2.4|12
S92000003|2.4|11`;

/** Sickness absence in a language. */
export function buildSicknessAbsence(texts: IndicatorTexts, language: NameLanguage): Dataset {
  return {
    indicator: { name: texts.name, unit: texts.unit, polarity: 'lowIsGood', decimals: 1 },
    observations: ROWS.split('\n').map((row) => {
      const [code = '', raw = '', place = ''] = row.split('|');
      return observationOf(ukArea(code, language), Number(raw), raw, {
        period: PERIOD,
        extra: new Map([['place_in_report_2015_16', place]]),
      });
    }),
    benchmark: 'K02000001',
    provenance: {
      ...UNCHANGING,
      ...texts.provenance,
      url: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/labourproductivity/articles/sicknessabsenceinthelabourmarket/2018',
    },
  };
}
