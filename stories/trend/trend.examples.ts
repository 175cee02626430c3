import type { Args, Example, Examples, Sample } from '../support/example.js';
import { districts, INVENTED } from '../support/invented.js';
import { AREAS } from '../support/shapes.js';
import { seriesCsv } from './series-csv.js';

const builtIn = { indicator: 'healthy-life-expectancy-2024' } satisfies Args;
const men = { ...builtIn, where: 'sex=Men' } satisfies Args;
const invented = (heading: string, csv: string, args: Args = {}): Args => ({
  heading,
  polarity: 'higher-is-better',
  benchmark: AREAS.benchmark,
  ...args,
  children: [{ csv }, { note: INVENTED }],
});
const of = (says: string, args: Args, on?: Example['on']): Example => ({
  says,
  args,
  ...(on === undefined ? {} : { on }),
});
const usual = (names: readonly string[]): string =>
  seriesCsv({ areas: [AREAS.benchmark, ...names], first: 2016, count: 8 });

/** One district whose figures have a gap, a break and a provisional end. */
const UNEVEN = `area,period,visits per 1\u202f000,lower95,upper95,break,status
Alderby,2013,16.0,13.9,18.4,,final
Alderby,2014,12.2,10.4,14.2,,final
Alderby,2015,12.1,10.2,14.1,,final
Alderby,2016,[c],,,,final
Alderby,2017,[c],,,,final
Alderby,2018,9.9,8.1,12.0,,final
Alderby,2019,13.1,11.2,15.3,Counted at each desk,final
Alderby,2020,11.2,9.4,13.2,,final
Alderby,2022,9.7,8.0,11.7,,provisional
All districts,2013,10.0,9.8,10.2,,final
All districts,2014,10.0,9.8,10.2,,final
All districts,2015,9.9,9.7,10.1,,final
All districts,2016,9.8,9.6,10.0,,final
All districts,2017,9.7,9.5,9.9,,final
All districts,2018,9.8,9.6,10.0,,final
All districts,2019,10.2,10.0,10.4,Counted at each desk,final
All districts,2020,10.3,10.1,10.5,,final
All districts,2022,10.4,10.2,10.6,,provisional
`;

export const examples = {
  oneArea: of(
    'One area with the band of its limits, the benchmark and the region. The periods overlap, so there is no recent trend.',
    { ...men, areas: 'Kingston upon Hull', area: 'Kingston upon Hull' },
  ),
  highlighted: of('One area in front of the others, which are in grey and in the table.', {
    ...men,
    comparators: '',
    areas:
      'North Yorkshire; East Riding of Yorkshire; York; Sheffield; Leeds; Bradford; Wakefield; Kingston upon Hull',
    area: 'Kingston upon Hull',
  }),
  fewAreas: of('Up to eight lines differ by colour, dash and shape.', {
    ...men,
    comparators: '',
    areas: 'York; Sheffield; Leeds; Bradford; Kingston upon Hull',
  }),
  multiples: of('Small multiples, a panel for each area, all on one scale.', {
    ...men,
    multiples: 'area',
  }),
  groups: of('Several areas and groups: a panel for each group.', {
    ...builtIn,
    areas: 'York; Leeds; Kingston upon Hull',
    comparators: '',
  }),
  recentTrend: of(
    'Single years with limits have a recent trend, in the words of the field.',
    invented(
      'Adults who walk every day',
      `area,period,value (%),lower95,upper95\n${[52.1, 54, 55.2, 57.1, 58.8, 60.2].map((v, i) => `Alderby,${2018 + i},${v},${(v - 0.9).toFixed(1)},${(v + 0.9).toFixed(1)}`).join('\n')}\n`,
      { benchmark: '' },
    ),
  ),
  gapBreakProvisional: of(
    'A gap stays a gap, a break is marked with its reason, and a provisional point is hollow. 2021 is missing altogether.',
    invented('Visits to libraries', UNEVEN, { polarity: 'none', area: 'Alderby' }),
  ),
  index: of(
    'Each line as an index, 100 in 2016.',
    invented('Adults who walk every day', usual(districts(4)), { index: '2016' }),
  ),
  onePoint: of(
    'One period: the figures, and no line.',
    invented('Adults who walk every day', seriesCsv({ areas: ['Alderby'], first: 2023, count: 1 }), {
      benchmark: '',
    }),
  ),
  twoPoints: of(
    'Two periods are compared by the test of their difference.',
    invented(
      'Adults who walk every day',
      seriesCsv({ areas: [AREAS.benchmark, 'Alderby'], first: 2022, count: 2 }),
    ),
  ),
  allMissing: of(
    'Every figure is suppressed: the table gives the reasons.',
    invented(
      'Adults who walk every day',
      'area,period,value\nAlderby,2021,[c]\nAlderby,2022,[c]\nBeckcombe,2021,[c]\nBeckcombe,2022,[x]\n',
      { benchmark: '' },
    ),
  ),
  thirtyAreas: of(
    'More than eight lines and none highlighted: all are grey.',
    invented('Adults who walk every day', usual(districts(30))),
  ),
  longNames: of(
    'Long names break at line ends.',
    invented('Adults who walk every day', usual(AREAS.longNames)),
  ),
  negative: of(
    'Figures below zero.',
    invented(
      'Change in the number of visits',
      'area,period,value (%)\nAlderby,2019,−4.5\nAlderby,2020,2.0\nAlderby,2021,0\nAlderby,2022,−0.5\nBeckcombe,2019,1.5\nBeckcombe,2020,−1.0\nBeckcombe,2021,0.5\nBeckcombe,2022,3.0\n',
      { benchmark: '' },
    ),
  ),
  tiny: of(
    'Very small figures.',
    invented(
      'Faults for each reading',
      'area,period,value\nAlderby,2019,0.00012\nAlderby,2020,0.00034\nAlderby,2021,0.00021\n',
      { benchmark: '', polarity: 'none' },
    ),
  ),
  huge: of(
    'Very large figures.',
    invented(
      'Money that changed hands',
      'area,period,value\nAlderby,2019,1200000000\nAlderby,2020,3400000000\nAlderby,2021,2100000000\n',
      { benchmark: '', unit: '£', polarity: 'none' },
    ),
  ),
  narrow: of('In a column 20rem wide.', { ...men, areas: 'Leeds', area: 'Leeds' }, 'narrow'),
  rightToLeft: of(
    'On a right-to-left page time still runs from left to right.',
    invented('Adults who walk every day', usual(AREAS.namesOfTwoDirections.slice(0, 5))),
    'right-to-left',
  ),
  darkPage: of(
    'On a dark page.',
    { ...men, comparators: '', areas: 'York; Leeds; Sheffield; Bradford' },
    'dark',
  ),
  welsh: of(
    'On a Welsh page, one line in front of the others.',
    invented('Adults who walk every day', usual(districts(4)), { area: 'Alderby' }),
    'welsh',
  ),
  tableInThePage: of('The widget reads the table between its tags.', {
    heading: 'Visits to libraries',
    benchmark: '',
    children: [
      {
        table: {
          caption: 'Visits to libraries',
          head: ['Area', 'Year', 'Visits'],
          rows: [
            ['Alderby', '2021', '120'],
            ['Alderby', '2022', '150'],
            ['Beckcombe', '2021', '90'],
            ['Beckcombe', '2022', '80'],
          ],
        },
      },
      { note: INVENTED },
    ],
  }),
  noPeriods: of('Without a column of periods the figures are shown, and nothing is drawn.', {
    heading: 'Visits to libraries',
    benchmark: '',
    children: [{ csv: 'area,value\nAlderby,120\nBeckcombe,90\n' }, { note: INVENTED }],
  }),
} satisfies Examples;

const DAY = 24 * 60 * 60 * 1000;
const day = (at: number): string => new Date(Date.UTC(1970, 0, 1) + at * DAY).toISOString().slice(0, 10);

/** Sample data for the test suites. */
export const sample: Sample = {
  table: {
    caption: 'Rates (invented)',
    head: ['Area', 'Year', 'Rate'],
    rows: [
      ['York', '2021', '1.5'],
      ['York', '2022', '2.5'],
    ],
  },
  csv: 'area,period,value\r\nYork,2021,1\r\nLeeds,2022,2\r\n',
  many: (rows) =>
    `area,period,value\n${Array.from({ length: rows }, (_, at) => `York,${day(at)},${at + 1}\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { benchmark: 'England' },
  builtIn: { indicator: 'healthy-life-expectancy-2024', where: 'sex=Men', areas: 'E06000010' },
  rows: 'groups',
  marks: 'none',
};
