import type { Args, Example, Examples, Sample } from '../support/example.js';
import { INVENTED } from '../support/invented.js';
import { AREAS } from '../support/shapes.js';
import { groupsCsv, numbered } from './groups-csv.js';

const builtIn = { indicator: 'healthy-life-expectancy-deciles' } satisfies Args;
const invented = (heading: string, csv: string, args: Args = {}): Args => ({
  heading,
  ...args,
  children: [{ csv }, { note: INVENTED }],
});
const of = (says: string, args: Args, on?: Example['on']): Example => ({
  says,
  args,
  ...(on === undefined ? {} : { on }),
});

const WALK = 'Adults who walk every day';
const SMOKE = 'Adults who smoke';
const walking = { groups: numbered(5), first: 31, step: 3.2, limits: 1.4, total: '37.9' } as const;
const smoking = { groups: numbered(10), column: 'decile', first: 24, step: -1.5, limits: 0.9 } as const;
const FIFTHS = [
  'Most deprived fifth',
  '2nd most deprived',
  '3rd most deprived',
  '2nd least deprived',
  'Least deprived fifth',
];

export const examples = {
  builtIn: of(
    'Male healthy life expectancy by tenth. The release has no limits and no populations, and both are stated. The published slope index is in the notes.',
    builtIn,
  ),
  ownData: of(
    'A CSV file written between the tags: fifths with 95% limits, and everyone together as a dashed line.',
    invented(WALK, groupsCsv(walking), { polarity: 'higher-is-better' }),
  ),
  withPopulation: of(
    'Each fifth counts by its population, and its point stands in the middle of its share.',
    invented(WALK, groupsCsv({ ...walking, people: [52_000, 47_000, 31_000, 22_000, 18_000] })),
  ),
  negative: of(
    'A figure that falls from the most to the least deprived has a slope index below zero.',
    invented(SMOKE, groupsCsv(smoking), { polarity: 'lower-is-better' }),
  ),
  noDifference: of(
    'Where the limits of the difference take in zero, the gap is not significant.',
    invented(WALK, groupsCsv({ ...walking, step: 0.3 })),
  ),
  logarithms: of(
    'Rates with limits, and a line fitted to their logarithms, which is a curve.',
    invented(
      'Stays in hospital',
      groupsCsv({ ...smoking, unit: 'per 1,000', first: 62, step: -5.9, limits: 2.1 }),
      {
        fit: 'log',
      },
    ),
  ),
  overTime: of(
    'The slope index of each year, with the band of its limits.',
    invented(
      SMOKE,
      groupsCsv(
        ...[2018, 2019, 2020, 2021, 2022, 2023].map((year, at) => ({
          ...smoking,
          period: String(year),
          step: -1.1 - at * 0.12,
        })),
      ),
      { 'over-time': true, polarity: 'lower-is-better' },
    ),
  ),
  overTimeWithGap: of(
    'A year in which a group has no figure has no slope index: it is a gap, and the note says so.',
    invented(
      SMOKE,
      groupsCsv(
        ...[2018, 2019, 2020, 2021, 2022].map((year, at) => ({
          ...smoking,
          period: String(year),
          groups: year === 2020 ? numbered(9) : numbered(10),
          step: -1.5 + at * 0.12,
        })),
      ),
      { 'over-time': true },
    ),
  ),
  incomplete: of(
    'One fifth is not in the file. There is no slope index, and the reason is stated; the figures stay.',
    invented(WALK, groupsCsv({ ...walking, groups: ['1', '2', '4', '5'] })),
  ),
  suppressedGroup: of(
    'One fifth is suppressed. Its place on the axis has a cross.',
    invented(
      WALK,
      'area,quintile,value (%)\nAlderby,1,31.2\nAlderby,2,[c]\nAlderby,3,36.1\nAlderby,4,40.0\nAlderby,5,43.7\n',
    ),
  ),
  oneGroup: of('One tenth alone.', invented(WALK, 'area,decile,value (%)\nAlderby,1,31.2\n')),
  allMissing: of(
    'Every figure is suppressed: the table gives the reasons.',
    invented(
      WALK,
      `area,quintile,value (%)\n${numbered(5)
        .map((at) => `Alderby,${at},[c]\n`)
        .join('')}`,
    ),
  ),
  unknownOrder: of(
    'Nothing says which group is the most deprived, so there is neither a drawing nor a slope index.',
    invented(
      WALK,
      'area,group,value (%)\nAlderby,Elm,31.2\nAlderby,Oak,33.8\nAlderby,Fern,30.5\nAlderby,Hazel,36.9\nAlderby,Marsh,35.1\n',
    ),
  ),
  statedOrder: of(
    'With `order="most-first"` the rows are taken as they come.',
    invented(
      WALK,
      'area,group,value (%)\nAlderby,Elm,31.2\nAlderby,Oak,33.8\nAlderby,Fern,30.5\nAlderby,Hazel,36.9\nAlderby,Marsh,35.1\n',
      { order: 'most-first' },
    ),
  ),
  rowsAsGroups: of(
    'Rows that are groups themselves, in the order of their names, and the benchmark as everyone together.',
    invented(
      WALK,
      `area,value (%)\n${AREAS.benchmark},37.9\n${FIFTHS.map((name, at) => `${name},${(43 - at * 2.6).toFixed(1)}\n`).join('')}`,
      { benchmark: AREAS.benchmark },
    ),
  ),
  longNames: of(
    'Long names of groups stand in the readout and the table; the axis has their ranks.',
    invented(
      WALK,
      `area,rank,group,value (%)\n${AREAS.longNames
        .slice(0, 6)
        .map((name, at) => `Alderby,${at + 1},"${name}",${(31 + at * 2.3).toFixed(1)}\n`)
        .join('')}`,
    ),
  ),
  narrow: of('In a column 20rem wide.', builtIn, 'narrow'),
  rightToLeft: of(
    'On a right-to-left page the most deprived still stand on the left.',
    invented(WALK, groupsCsv({ ...walking, area: AREAS.namesOfTwoDirections[0] ?? '' })),
    'right-to-left',
  ),
  darkPage: of('On a dark page.', invented(SMOKE, groupsCsv(smoking)), 'dark'),
  welsh: of('In Welsh.', builtIn, 'welsh'),
  tiny: of(
    'Very small figures.',
    invented(
      'Faults for each reading',
      `area,quintile,value,lower95,upper95\n${[34, 29, 27, 21, 18].map((v, at) => `Alderby,${at + 1},${(v / 1e6).toFixed(7)},${((v - 2) / 1e6).toFixed(7)},${((v + 2) / 1e6).toFixed(7)}`).join('\n')}\n`,
    ),
  ),
  tableInThePage: of('The widget reads the table between its tags.', {
    heading: WALK,
    columns: 'area=Fifth',
    children: [
      {
        table: {
          caption: WALK,
          head: ['Fifth', 'Value (%)'],
          rows: FIFTHS.map((name, at) => [name, (31 + at * 2.9).toFixed(1)]),
        },
      },
      { note: INVENTED },
    ],
  }),
} satisfies Examples;

/** Sample data for the test suites. */
export const sample: Sample = {
  table: {
    caption: 'Rates (invented)',
    head: ['Area', 'Rate'],
    rows: [
      ['Fifth 1 (most deprived)', '1.5'],
      ['Fifth 2', '1.7'],
      ['Fifth 3', '2.0'],
      ['Fifth 4', '2.2'],
      ['Fifth 5 (least deprived)', '2.5'],
    ],
  },
  csv: 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  many: (rows) =>
    `area,value\n${Array.from({ length: rows }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { where: 'group=Men', benchmark: 'England' },
  builtIn: { indicator: 'healthy-life-expectancy-deciles' },
  rows: 'groups',
  marks: 'none',
};
