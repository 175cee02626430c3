import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { observationOf } from '../../dataset/observation.js';
import type { Period } from '../../dataset/period.js';
import { type IndicatorTexts, UNCHANGING } from '../build.js';

/** Written out, so that a page with a built-in figure need not load what reads periods. */
const PERIOD: Period = { label: '2015–17', raw: '2015-17', start: '2015-01-01', end: '2017-12-31' };

/** The rates in England and in Yorkshire and The Humber, one line for each cause. */
const ROWS = `\
181.5|197.2
72.5|82.6
134.6|143.5
34.3|39.7
18.5|19.1`;
const AREAS = ['E92000001', 'E12000003'] as const;

/** A cause of death, and the ages its rate covers. */
interface Cause {
  readonly cause: string;
  readonly age: string;
}

export interface MortalityTexts extends IndicatorTexts {
  readonly preventable: Cause;
  readonly cardiovascular: Cause;
  readonly cancer: Cause;
  readonly respiratory: Cause;
  readonly liver: Cause;
}

/** Mortality in a language. */
export function buildMortality(texts: MortalityTexts, language: NameLanguage): Dataset {
  const causes = [texts.preventable, texts.cardiovascular, texts.cancer, texts.respiratory, texts.liver];
  return {
    indicator: { name: texts.name, unit: texts.unit, polarity: 'lowIsGood', decimals: 1 },
    observations: ROWS.split('\n').flatMap((row, line) => {
      const { cause = '', age = '' } = causes[line] ?? {};
      const rates = row.split('|');
      return AREAS.map((code, index) => {
        const raw = rates[index] ?? '';
        return observationOf(ukArea(code, language), Number(raw), raw, {
          period: PERIOD,
          group: new Map([
            ['cause', cause],
            ['age', age],
          ]),
        });
      });
    }),
    benchmark: 'E92000001',
    provenance: {
      ...UNCHANGING,
      ...texts.provenance,
      url: 'https://fingertips.phe.org.uk/profile/public-health-outcomes-framework',
    },
  };
}
