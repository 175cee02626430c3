import type { Examples, Sample } from '../support/example.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL_BY_SEX, ALCOHOL_PERSONS, alcoholCsv, alcoholSource } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

const sickness = { indicator: 'sickness-absence', area: 'E12000003', benchmark: 'K02000001' };
const men = { indicator: 'healthy-life-expectancy', where: 'sex=Men', benchmark: 'E92000001' };
const alcohol = {
  heading: 'Alcohol-specific mortality, Bristol',
  area: 'Bristol',
  benchmark: 'England',
  polarity: 'lower-is-better',
};

/** Made-up figures over six years. */
const smokers = {
  area: 'Alderby',
  benchmark: 'All districts',
  measure: 'the smoking rate',
  unit: '%',
  children: [
    {
      csv: `area,period,value,lower95,upper95
All districts,2018,13.0,12.9,13.1
Alderby,2018,14.1,12.8,15.4
Alderby,2019,13.6,12.4,14.8
Alderby,2020,12.9,11.7,14.1
Alderby,2021,12.2,11.0,13.4
Alderby,2022,11.5,10.3,12.7
Alderby,2023,10.9,9.8,12.0
All districts,2023,9.6,9.4,9.8
`,
    },
    { note: INVENTED },
  ],
};

/** The files of a ranking, without its stories of many and long names: a stat shows one area. */
const { manyRows, longNames, rightToLeft, ...plain } = states(AREAS, { area: 'Alderby' });

export const examples = {
  ...plain,
  manyRows: { ...manyRows, says: 'One area from a file of 150.' },
  longNames: { ...longNames, args: { ...longNames.args, area: AREAS.longNames[4] } },
  rightToLeft: { ...rightToLeft, args: { ...rightToLeft.args, area: 'القاهرة' } },
  builtIn: {
    args: sickness,
    says: 'Sickness absence in Yorkshire and The Humber, compared with the UK. The source has no confidence limits, so the widget does not mention significance.',
  },
  grossValueAdded: {
    args: { indicator: 'gva-per-head' },
    says: 'A figure that the report of July 2020 prints in its text. It has no year, and the widget says so.',
  },
  healthResearch: {
    args: { indicator: 'health-research-spending' },
    says: 'Two groups of places that have no codes, as the report prints them.',
  },
  significant: {
    args: { ...men, area: 'Kingston upon Hull' },
    says: 'Healthy life expectancy for men in Kingston upon Hull, significantly lower than in England.',
  },
  ownData: {
    args: { ...alcohol, children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'CSV data with confidence limits between the tags: Bristol compared with England. A line across the end of each bar shows the limits.',
  },
  ownDataByAddress: {
    args: { ...alcohol, where: 'sex=Women', file: ALCOHOL_BY_SEX, children: alcoholSource },
    says: 'A file of men and women, loaded by `src`. `where` keeps the women.',
  },
  ownDataByProperty: {
    args: {
      heading: 'Places on a course',
      area: 'Beckcombe',
      benchmark: 'All districts',
      data: [
        { area: 'All districts', value: 12 },
        { area: 'Beckcombe', value: 0 },
      ],
      children: [{ note: INVENTED }],
    },
    says: 'Records that a script sets as the `data` property. Zero is a value.',
  },
  noBenchmark: {
    args: { ...men, area: 'York', benchmark: '' },
    says: 'The figure on its own.',
  },
  twoLocalAreas: {
    args: { ...men, area: 'York', benchmark: '', comparators: 'Leeds' },
    says: 'Neither of two local areas is treated as exact: they differ if their confidence limits do not overlap.',
  },
  benchmarkAndComparators: {
    args: { ...men, area: 'York', comparators: 'E12000003; Leeds' },
    says: 'The sentence compares the area with the benchmark. Each comparator you name has its own bar.',
  },
  missingFigure: {
    args: {
      heading: 'Libraries open on Sundays',
      area: 'Alderby',
      benchmark: 'All districts',
      children: [{ csv: 'area,value\nAll districts,4.5\nAlderby,[c]\n' }, { note: INVENTED }],
    },
    says: 'The area’s figure is suppressed: there is no headline figure, and no comparison.',
  },
  severalFigures: {
    args: { ...men, where: '' },
    says: 'Many areas, and men and women. The widget does not guess: it says what to write.',
  },
  change: {
    args: {
      area: 'Alderby',
      benchmark: 'All districts',
      measure: 'the smoking rate',
      unit: '%',
      change: true,
      children: [
        {
          csv: 'area,period,value,lower95,upper95\nAll districts,2015,13.0,12.9,13.1\nAlderby,2015,14.1,12.8,15.4\nAll districts,2023,9.6,9.4,9.8\nAlderby,2023,10.9,9.8,12.0\n',
        },
        { note: INVENTED },
      ],
    },
    says: 'With `change` the widget says how the figure has changed, with both periods.',
  },
  spark: {
    args: { ...smokers, spark: true, change: true },
    says: 'With `spark` a small line without an axis shows the figure over time; its two ends are in words.',
  },
  sparkWithGap: {
    args: {
      ...smokers,
      spark: true,
      children: [
        {
          csv: 'area,period,value\nAlderby,2017,14.1\nAlderby,2018,13.0\nAlderby,2019,[x]\nAlderby,2020,11.9\nAlderby,2021,12.4\n',
        },
        { note: INVENTED },
      ],
      benchmark: '',
    },
    says: 'No line is drawn across a period without a figure.',
  },
  illHealth: {
    args: { indicator: 'ill-health-productivity-gap', share: true },
    says: 'The part of the productivity gap that the report of July 2020 puts down to ill health. With `share` there is one bar, of which the figure fills a part.',
  },
  shareOfNoWhole: {
    args: { indicator: 'gva-per-head', share: true },
    says: 'Pounds are no share of a whole: the bar is drawn from nought, and a note says why.',
  },
  unknownArea: {
    args: { ...men, area: 'Yorke' },
    says: 'An area that is not in the data. A message names it.',
  },
  headingOfLevelFour: {
    args: {
      ...sickness,
      heading: 'Working hours lost',
      'heading-level': 4,
      finding: 'One hour in 43 was lost to sickness.',
    },
    says: 'You can set the heading, its level and the sentence under it.',
  },
} satisfies Examples;

/** Small data that test suites use with this widget. */
export const sample: Sample = {
  table: {
    caption: 'Rates (invented)',
    head: ['Area', 'Rate'],
    rows: [
      ['York', '1.5'],
      ['Leeds', '2.5'],
    ],
  },
  csv: 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  many: (rows) =>
    `area,value\nYork,1\nLeeds,2\n${Array.from({ length: rows - 2 }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: 2,
  sortable: false,
  settings: { area: 'York', benchmark: 'Leeds' },
  attributes: { area: 'York', where: 'group=Men', benchmark: 'England' },
  builtIn: { indicator: 'sickness-absence', area: 'E12000003', benchmark: 'K02000001' },
  rows: 'areas',
  marks: 'lengths',
};
