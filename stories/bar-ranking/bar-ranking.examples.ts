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
    says: 'The men of the report’s first figure as a ranking, York picked out.',
  },
  ownData: {
    args: alcohol,
    says: 'A CSV file written between the tags: a line for each area. The Isles of Scilly have no value of their own and no rank.',
  },
  ownDataByAddress: {
    args: { ...ALCOHOL, file: ALCOHOL_PERSONS, area: 'Torbay', children: alcoholSource },
    says: 'The same file, fetched from its address by `src`, one area picked out.',
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
    says: 'Records that a script sets as the property `data`. Zero is a value. Two areas share a rank.',
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
    says: '`columns` says which column is which; `delimiter` and `decimal` say how the file is written.',
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
    says: 'Where the file has confidence limits, a line across the end of each bar shows them.',
  },
  fromTheBenchmark: {
    args: {
      indicator: 'labour-productivity',
      benchmark: 'K99000002',
      baseline: 'benchmark',
      area: 'E12000003',
    },
    says: '`baseline="benchmark"` lets the bars grow from the benchmark. The chart says so.',
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
    says: 'Bars below zero grow the other way.',
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
    says: 'The first ten. A button opens the rest.',
  },
  showTopAndBottom: {
    args: { ...men, show: 'top 5, bottom 5' },
    says: 'Five at either end. The button between them opens the middle.',
  },
  withoutJudgement: {
    args: { ...alcohol, polarity: 'none' },
    says: 'Without a polarity the order is high to low, and the words are higher and lower.',
  },
  sortedByName: {
    args: { ...men, sort: 'area' },
    says: '`sort` sets the order. The rank stays beside each area.',
  },
  someAreas: {
    args: { ...men, areas: 'Leeds; Bradford; Wakefield; Kirklees; Calderdale', area: 'Leeds; Bradford' },
    says: '`areas` keeps some areas. `area` picks out two of them.',
  },
  selectable: {
    args: { ...men, selectable: true, area: 'York' },
    says: 'Each row has a button that picks it out. The buttons are one stop of the tab key; arrows move.',
  },
  headingOfLevelFour: {
    args: { ...men, heading: 'Men', 'heading-level': 4, finding: 'Men in York live longest in good health.' },
    says: 'The heading’s words and level, and the sentence under it, can be the page’s own.',
  },
  unknownArea: {
    args: { ...men, area: 'Yorke' },
    says: 'An area that is not in the data: the ranking stands, and a message names the area.',
  },
  moreThanOneValue: {
    args: { ...men, where: '' },
    says: 'Men and women have a value each. The widget does not choose: it names the column to filter by.',
  },
  warnFileNotThere: {
    args: {
      heading: 'Healthy life expectancy',
      src: 'not-there.csv',
      children: [{ paragraph: 'Ask the council’s public health team for these figures.' }],
    },
    says: 'The address leads nowhere. The widget says so, and the page’s own paragraph stays.',
  },
} satisfies Examples;

/** What suites try it with. */
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
