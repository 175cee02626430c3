import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { observationOf } from '../../dataset/observation.js';
import type { Period } from '../../dataset/period.js';
import { UNCHANGING } from '../build.js';
import type { HealthyLifeExpectancyTexts } from './healthy-life-expectancy.js';
import { ROWS } from './healthy-life-expectancy-2024-rows.js';

const FIRST = 2011;
const PERIODS = 8;
const CELLS = 3;
const REGION = 'E12000003';

/** Three years, written out, so that a page with built-in data need not load what reads periods. */
function periodFrom(year: number): Period {
  const last = String(year + 2);
  return {
    label: `${String(year)}–${last.slice(2)}`,
    raw: `${String(year)}-01-01T00:00:00/P3Y`,
    start: `${String(year)}-01-01`,
    end: `${last}-12-31`,
  };
}

/** Healthy life expectancy over three-year periods, as released in February 2024, in a language. */
export function buildHealthyLifeExpectancy2024(
  { name: indicator, unit, sexes, provenance }: HealthyLifeExpectancyTexts,
  language: NameLanguage,
): Dataset {
  const periods = Array.from({ length: PERIODS }, (_, index) => periodFrom(FIRST + index));
  return {
    indicator: { name: indicator, unit, polarity: 'highIsGood', decimals: 1 },
    observations: ROWS.split('\n').flatMap((row) => {
      const [code = '', name = '', ...cells] = row.split('|');
      const area = name === '' ? ukArea(code, language) : { code, name, parent: REGION };
      return sexes.flatMap((sex, group) =>
        periods.map((period, index) => {
          const [raw = '', lower, upper] = cells.slice((group * PERIODS + index) * CELLS);
          return observationOf(area, Number(raw), raw, {
            period,
            group: new Map([['sex', sex]]),
            limits: [{ level: 0.95, lower: Number(lower), upper: Number(upper) }],
          });
        }),
      );
    }),
    benchmark: 'E92000001',
    comparators: [REGION],
    provenance: {
      ...UNCHANGING,
      ...provenance,
      url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthandlifeexpectancies',
    },
  };
}
