import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { observationOf } from '../../dataset/observation.js';
import type { Period } from '../../dataset/period.js';
import { type IndicatorTexts, UNCHANGING } from '../build.js';

/** Written out, so that a page with a built-in figure need not load what reads periods. */
const PERIOD: Period = { label: '2015–17', raw: '2015-17', start: '2015-01-01', end: '2017-12-31' };

/**
 * Code and name of an authority, then for men and for women: value, lower and upper 95% confidence limit, value as
 * printed in the report.
 */
const ROWS = `\
E92000001||63.38|63.21|63.55|63.4|63.77|63.60|63.95|63.8
E12000003||61.73|61.23|62.23|61.7|61.53|61.01|62.05|61.5
E08000016|Barnsley|59.67|57.87|61.48|59.7|61.04|59.15|62.93|61.0
E08000032|Bradford|60.41|58.63|62.19|60.4|58.95|57.21|60.69|59.0
E08000033|Calderdale|61.55|59.50|63.61|61.6|64.42|62.46|66.38|64.4
E08000017|Doncaster|61.84|60.16|63.52|61.8|61.09|59.25|62.93|61.1
E06000011|East Riding of Yorkshire|63.70|61.92|65.48|63.7|63.12|61.23|65.02|63.1
E06000010|Kingston upon Hull|56.43|54.58|58.27|56.4|56.94|54.66|59.22|56.9
E08000034|Kirklees|62.75|61.08|64.42|62.7|58.73|56.75|60.71|58.7
E08000035|Leeds|61.97|60.38|63.55|62.0|63.95|62.35|65.56|64.0
E06000012|North East Lincolnshire|60.38|58.66|62.11|60.4|60.10|58.19|62.01|60.1
E06000013|North Lincolnshire|60.44|58.63|62.26|60.4|61.18|59.18|63.19|61.2
E10000023|North Yorkshire|64.86|63.12|66.60|64.9|68.11|66.46|69.76|68.1
E08000018|Rotherham|59.30|57.22|61.37|59.3|57.43|55.48|59.39|57.4
E08000019|Sheffield|62.53|60.79|64.26|62.5|60.10|58.18|62.02|60.1
E08000036|Wakefield|58.86|57.18|60.53|58.9|56.69|54.71|58.66|56.7
E06000014|York|65.27|63.55|66.99|65.3|64.66|62.83|66.49|64.7`;
const CELLS = 4;
const REGION = 'E12000003';

export interface HealthyLifeExpectancyTexts extends IndicatorTexts {
  /** Men and women. */
  readonly sexes: readonly [string, string];
}

/** Healthy life expectancy in a language. */
export function buildHealthyLifeExpectancy(
  texts: HealthyLifeExpectancyTexts,
  language: NameLanguage,
): Dataset {
  return {
    indicator: { name: texts.name, unit: texts.unit, polarity: 'highIsGood', decimals: 1 },
    observations: ROWS.split('\n').flatMap((row) => {
      const [code = '', name = '', ...cells] = row.split('|');
      return texts.sexes.map((sex, index) => {
        const [raw = '', lower, upper, printed = null] = cells.slice(index * CELLS);
        const area = name === '' ? ukArea(code, language) : { code, name, parent: REGION };
        return observationOf(area, Number(raw), raw, {
          period: PERIOD,
          group: new Map([['sex', sex]]),
          printed,
          limits: [{ level: 0.95, lower: Number(lower), upper: Number(upper) }],
        });
      });
    }),
    benchmark: 'E92000001',
    comparators: [REGION],
    provenance: {
      ...UNCHANGING,
      ...texts.provenance,
      url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthandlifeexpectancies/bulletins/healthstatelifeexpectanciesuk/2015to2017',
    },
  };
}
