import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { observationOf } from '../../dataset/observation.js';
import { type IndicatorTexts, UNCHANGING } from '../build.js';

/** From the most to the least deprived tenth, as published. */
const TENTHS = [
  '51.7182',
  '56.6479',
  '58.7618',
  '61.6578',
  '63.8382',
  '64.6954',
  '66.461',
  '67.9231',
  '68.8129',
  '70.4463',
] as const;
/** All men, from the release that has the areas. */
const ALL = '63.38';

/** The texts of healthy life expectancy by deprivation in one language. */
export interface DecileTexts extends IndicatorTexts {
  readonly men: string;
  /** What the first and the last tenth are, after their number, and everyone together. */
  readonly most: string;
  readonly least: string;
  readonly all: string;
}

/** Male healthy life expectancy by tenth of areas of England ranked by deprivation, in a language. */
export function buildHealthyLifeExpectancyDeciles(
  { name, unit, men, most, least, all, provenance }: DecileTexts,
  language: NameLanguage,
): Dataset {
  const area = ukArea('E92000001', language);
  const period = { label: '2015–17', raw: '2015-17', start: '2015-01-01', end: '2017-12-31' };
  const named = (at: number): string => {
    const rank = String(at + 1);
    return at === 0 ? `${rank} (${most})` : at === TENTHS.length - 1 ? `${rank} (${least})` : rank;
  };
  const rows = [...TENTHS.map((raw, at) => [named(at), raw] as const), [all, ALL] as const];
  return {
    indicator: { name, unit, polarity: 'highIsGood', decimals: 1 },
    observations: rows.map(([decile, raw]) =>
      observationOf(area, Number(raw), raw, {
        period,
        group: new Map([
          ['sex', men],
          ['decile', decile],
        ]),
      }),
    ),
    provenance: {
      ...UNCHANGING,
      ...provenance,
      url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthinequalities/bulletins/healthstatelifeexpectanciesbyindexofmultipledeprivationimd/2015to2017',
    },
  };
}
