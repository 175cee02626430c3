import type { Child, Examples, Sample } from '../support/example.js';
import { INVENTED, SIZES } from '../support/invented.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

const HEALTH = 'health-profile-yorkshire.csv';

/** Of the file of real figures. */
const source: readonly Child[] = [
  {
    source: [
      'Office for National Statistics, Health state life expectancies, UK: 2015 to 2017; Public Health England, Local Alcohol Profiles for England, 2016 to 2018, ',
      { text: 'Fingertips', href: 'https://fingertips.phe.org.uk/profile/local-alcohol-profiles' },
      ' indicator 91380. Open Government Licence v3.0.',
    ],
  },
];
const yorkshire = {
  benchmark: 'England',
  comparators: 'Yorkshire and The Humber',
  decimals: '1',
  children: [{ csvOf: HEALTH }, ...source],
};

const DISTRICTS = AREAS.names(7);
const HEAD = 'area,indicator,domain,period,unit,polarity,value,lower95,upper95,count';

/** Made-up figures of one indicator for all districts and seven of them, which lie around the benchmark. */
function invented(
  indicator: string,
  { polarity, unit, base, step, years = ['2023'] }: Invented,
  domain = '',
): string[] {
  return years.flatMap((year, at) =>
    [AREAS.benchmark, ...DISTRICTS].map((area, i) => {
      const value = base + step * (i === 0 ? 0 : ((i * 5) % 8) - 3.4) + at * step * 0.6;
      const near = i === 0 ? 0.05 : 0.8;
      const text = (number: number): string => number.toFixed(1);
      return [
        area,
        indicator,
        domain,
        year,
        unit,
        polarity,
        text(value),
        text(value - near * step),
        text(value + near * step),
        i === 0 ? '' : String(120 + 13 * i),
      ].join(',');
    }),
  );
}

interface Invented {
  readonly polarity: -1 | 0 | 1;
  readonly unit: string;
  readonly base: number;
  readonly step: number;
  readonly years?: readonly string[];
}

const YEARS = ['2019', '2020', '2021', '2022', '2023'];
const WALKING = invented(
  'Adults who walk every day',
  { polarity: 1, unit: '%', base: 52, step: 2, years: YEARS },
  'Being active',
);
const BALANCE = invented(
  'Balance of people moving',
  { polarity: 1, unit: '"per 1,000"', base: -6, step: 1.5 },
  'Being active',
);
const LIFTS = invented(
  'Lifts out of order',
  { polarity: -1, unit: '%', base: 9, step: 1.2, years: YEARS },
  'Getting about',
);
const CARS = invented(
  'Cars for each household',
  { polarity: 0, unit: '', base: 1.4, step: 0.2 },
  'Getting about',
);
const BUSES = DISTRICTS.map(
  (area, i) => `${area},Bus stops,Getting about,2022,,1,${i === 1 ? '[c]' : String(40 + 7 * i)},,,`,
);
const FAR = [
  'Farwick,Lifts out of order,Getting about,2023,%,-1,31.0,28.0,34.0,',
  'Farwick,Adults who walk every day,Being active,2023,%,1,66.0,64.0,68.0,',
];
const RARE = DISTRICTS.slice(0, 3).map(
  (area, i) => `${area},Ferries,Getting about,2023,,1,${String(2 + i)},,,`,
);

const district = (...rows: readonly (readonly string[])[]): readonly Child[] => [
  { csv: `${[HEAD, ...rows.flat()].join('\n')}\n` },
  { note: INVENTED },
];
const places = { area: 'Alderby', benchmark: AREAS.benchmark };

export const examples = {
  yorkshire: {
    args: { ...yorkshire, area: 'Leeds' },
    says: 'Leeds against England and among the 15 upper-tier authorities of its region, from one long table of several indicators. Each row has its own unit, period and polarity, and better is always to the right.',
  },
  twoAreas: {
    args: { ...yorkshire, area: 'Leeds; York' },
    says: 'Two areas at once, a disc and a square.',
  },
  withoutJudgement: {
    args: { ...yorkshire, area: 'Leeds', polarity: 'none' },
    says: 'Nothing says which direction is good: the lowest is on the left and the highest on the right.',
  },
  inDomains: {
    args: { ...places, children: district(WALKING, BALANCE, LIFTS, CARS, BUSES) },
    says: 'Domains as headings, a recent trend where there are five years, negative values, an indicator without a judgement, and one without a benchmark or limits.',
  },
  beyondTheRange: {
    args: {
      ...places,
      area: 'Farwick',
      comparators: 'Farwick',
      children: district(WALKING, LIFTS, FAR),
    },
    says: 'An area that is not one of the others may lie beyond their range: an arrow marks a place that does not fit, and a sentence says so.',
  },
  fewAreas: {
    args: { ...places, indicators: 'Ferries; Lifts out of order', children: district(LIFTS, RARE) },
    says: 'Fewer than four areas have no range, which would tell their figures apart.',
  },
  noBenchmark: {
    args: { ...places, benchmark: '', children: district(WALKING, LIFTS) },
    says: 'Without a benchmark there is nothing to draw against.',
  },
  noAreaNamed: {
    args: { ...yorkshire },
    says: 'Many areas, and none is named. The widget does not guess: it says what to write.',
  },
  welsh: {
    args: { ...places, children: [{ csv: SIZES }, { note: INVENTED }] },
    says: 'On a Welsh page, with very small and very large figures in one table.',
    on: 'welsh',
  },
  ...states(AREAS, { area: 'Alderby' }),
} satisfies Examples;

/** Sample data for the test suites. */
export const sample: Sample = {
  table: {
    caption: 'Journeys (invented)',
    head: ['Area', 'Walking', 'Cycling'],
    rows: [
      ['York', '1.5', '2.5'],
      ['Leeds', '2.5', '3.5'],
    ],
  },
  csv: 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  many: (rows) =>
    `area,value\nYork,1\nLeeds,2\n${Array.from({ length: rows - 2 }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: 2,
  sortable: false,
  settings: { area: 'York', benchmark: 'Leeds' },
  attributes: { area: 'York', benchmark: 'England' },
  builtIn: { indicator: 'healthy-life-expectancy', area: 'York' },
  rows: 'groups',
  marks: 'none',
};
