import type { Examples, Sample } from '../support/example.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL, ALCOHOL_BY_SEX, ALCOHOL_PERSONS, alcoholCsv, alcoholSource } from '../support/published.js';
import { AREAS } from '../support/shapes.js';
import { states } from '../support/states.js';

const men = {
  indicator: 'healthy-life-expectancy',
  where: 'sex=Men',
  benchmark: 'E92000001',
  comparators: 'E12000003',
};
const alcohol = { ...ALCOHOL, children: alcoholCsv(ALCOHOL_PERSONS) };

export const examples = {
  ...states(AREAS),
  asInTheReport: {
    args: { ...men, area: 'E06000014' },
    says: 'The figures for men from the report’s first figure, as a ranking with York highlighted.',
  },
  ownData: {
    args: alcohol,
    says: 'CSV data between the tags, with a line for each area. The Isles of Scilly have no value of their own, so no rank.',
  },
  ownDataByAddress: {
    args: { ...ALCOHOL, file: ALCOHOL_PERSONS, area: 'Torbay', children: alcoholSource },
    says: 'The same file, loaded by `src`, with one area highlighted.',
  },
  ownDataByProperty: {
    args: {
      heading: 'Places on a course',
      data: [
        { area: 'Alderby', value: 12 },
        { area: 'Beckcombe', value: 0 },
        { area: 'Coldden', value: 21 },
        { area: 'Dunfield', value: 12 },
      ],
      children: [{ note: INVENTED }],
    },
    says: 'Records that a script sets as the `data` property. Zero is a value. Two areas share a rank.',
  },
  ownDataAsJson: {
    args: {
      heading: 'Libraries open on Sundays',
      children: [
        {
          json: [
            { area: 'Alderby', value: 5 },
            { area: 'Beckcombe', value: 4 },
            { area: 'Coldden', value: 1 },
          ],
        },
        { note: INVENTED },
      ],
    },
    says: 'Records as JSON between the tags.',
  },
  columnsNamedByHand: {
    args: {
      heading: 'Visits to museums',
      columns: 'area=Borough; value=Visits per head',
      delimiter: ';',
      decimal: ',',
      children: [
        { csv: 'Borough;Staff;Visits per head\nAlderby;12;1,5\nBeckcombe;7;0,75\nColdden;30;2,25\n' },
        { note: INVENTED },
      ],
    },
    says: '`columns` gives the role of each column; `delimiter` and `decimal` describe the format of the file.',
  },
  oneGroupOfMany: {
    args: {
      ...ALCOHOL,
      heading: 'Alcohol-specific mortality, women',
      where: 'sex=Women',
      children: alcoholCsv(ALCOHOL_BY_SEX),
    },
    says: 'The file has men and women. `where` keeps the women.',
  },
  limits: {
    args: { ...alcohol, area: 'Bristol' },
    says: 'If the file has confidence limits, a line across the end of each bar shows them, under an axis. Each area carries its outcome against the benchmark.',
  },
  dots: {
    args: { ...men, mark: 'dot', area: 'E06000014' },
    says: 'With `mark="dot"` the scale need not start at zero: for measures whose values are close together. A caveat says so.',
  },
  rightToLeftDots: { args: { ...men, mark: 'dot', area: 'E06000014' }, on: 'right-to-left' },
  fromTheBenchmark: {
    args: {
      indicator: 'labour-productivity',
      benchmark: 'K99000002',
      baseline: 'benchmark',
      area: 'E12000003',
    },
    says: 'With `baseline="benchmark"` bars start at the benchmark. A note says so.',
  },
  belowZero: {
    args: {
      heading: 'Change in the number of visits',
      polarity: 'higher-is-better',
      children: [
        { csv: 'area,value (%)\nAlderby,−4.5\nBeckcombe,2.0\nColdden,0\nDunfield,−0.5\nElmford,7.25\n' },
        { note: INVENTED },
      ],
    },
    says: 'Bars for negative values grow the other way.',
  },
  allTheSame: {
    args: {
      heading: 'Buses an hour',
      children: [{ csv: 'area,value\nAlderby,4\nBeckcombe,4\nColdden,4\n' }, { note: INVENTED }],
    },
    says: 'Equal values share the first rank.',
  },
  showTen: {
    args: { ...men, show: '10' },
    says: 'The first 10. A button shows the rest.',
  },
  showTopAndBottom: {
    args: { ...men, show: 'top 5, bottom 5' },
    says: 'Five at each end. The button between them shows the rest.',
  },
  withoutJudgement: {
    args: { ...alcohol, polarity: 'none' },
    says: 'Without a polarity, areas are called higher or lower.',
  },
  lowestFirst: {
    args: { ...alcohol, sort: 'value ascending' },
    says: 'Ranks count from the highest value, unless `sort="value ascending"` has the lowest first.',
  },
  sortedByName: {
    args: { ...men, sort: 'area' },
    says: '`sort` sets the order. The rank stays beside each area.',
  },
  someAreas: {
    args: { ...men, areas: 'Leeds; Bradford; Wakefield; Kirklees; Calderdale', area: 'Leeds; Bradford' },
    says: '`areas` keeps some areas. `area` highlights two of them.',
  },
  selectable: {
    args: { ...men, selectable: true, area: 'York' },
    says: 'Each row has a button that selects it. The Tab key reaches the buttons once; the arrow keys move between them.',
  },
  headingOfLevelFour: {
    args: {
      ...men,
      heading: 'Men',
      'heading-level': 4,
      finding: 'Men could expect from 56.4 to 65.3 years in good health.',
    },
    says: 'You can set the heading, its level and the sentence under it.',
  },
  unknownArea: {
    args: { ...men, area: 'Yorke' },
    says: 'An area that is not in the data: the ranking is still shown, with a message that an area is missing.',
  },
  moreThanOneValue: {
    args: { ...men, where: '' },
    says: 'Each area has a value for men and one for women. The widget does not guess: it names the column to filter by.',
  },
  warnFileNotThere: {
    args: {
      heading: 'Healthy life expectancy',
      src: 'not-there.csv',
      children: [{ paragraph: 'Ask the council’s public health team for these figures.' }],
    },
    says: 'The file does not exist. The widget says so, and the page’s own paragraph stays.',
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
    `area,value\n${Array.from({ length: rows }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { where: 'group=Men', benchmark: 'England', selectable: true },
  builtIn: {
    indicator: 'healthy-life-expectancy',
    where: 'sex=Men',
    benchmark: 'E92000001',
    comparators: 'E12000003',
    area: 'E06000014',
    selectable: true,
  },
  rows: 'areas',
  marks: 'lengths',
};
