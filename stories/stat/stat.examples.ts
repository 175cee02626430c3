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

/** The files of a ranking, without their long names: a stat has one area. */
const { manyRows, longNames, rightToLeft, ...plain } = states(AREAS, { area: 'Alderby' });

export const examples = {
  ...plain,
  manyRows: { ...manyRows, says: 'A file of 150 areas, of which one is shown.' },
  longNames: { ...longNames, args: { ...longNames.args, area: AREAS.longNames[4] } },
  rightToLeft: { ...rightToLeft, args: { ...rightToLeft.args, area: 'القاهرة' } },
  builtIn: {
    args: sickness,
    says: 'Sickness absence in Yorkshire and The Humber beside the UK. The source has no confidence limits, so nothing is significant.',
  },
  significant: {
    args: { ...men, area: 'Kingston upon Hull' },
    says: 'Healthy life expectancy of men in Kingston upon Hull, significantly lower than in England.',
  },
  ownData: {
    args: { ...alcohol, children: alcoholCsv(ALCOHOL_PERSONS) },
    says: 'A CSV file with confidence limits, written between the tags: Bristol beside England. A line across the end of a bar shows them.',
  },
  ownDataByAddress: {
    args: { ...alcohol, where: 'sex=Women', file: ALCOHOL_BY_SEX, children: alcoholSource },
    says: 'A file by its address, of men and women: `where` keeps the women.',
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
    says: 'Records that a script sets as the property `data`. Zero is a value.',
  },
  noBenchmark: {
    args: { ...men, area: 'York', benchmark: '' },
    says: 'The figure alone.',
  },
  twoLocalAreas: {
    args: { ...men, area: 'York', benchmark: '', comparators: 'Leeds' },
    says: 'Neither of two local areas is exact: they differ where their limits do not meet.',
  },
  benchmarkAndComparators: {
    args: { ...men, area: 'York', comparators: 'E12000003; Leeds' },
    says: 'The sentence is about the benchmark; comparators that are named have a bar each.',
  },
  missingFigure: {
    args: {
      heading: 'Libraries open on Sundays',
      area: 'Alderby',
      benchmark: 'All districts',
      children: [{ csv: 'area,value\nAll districts,4.5\nAlderby,[c]\n' }, { note: INVENTED }],
    },
    says: 'The area’s figure is withheld: none is shown in large type, and nothing is compared.',
  },
  severalFigures: {
    args: { ...men, where: '' },
    says: 'Many areas, men and women: the widget does not choose. It says what to write.',
  },
  unknownArea: {
    args: { ...men, area: 'Yorke' },
    says: 'An area that is not in the data: a message names it.',
  },
  headingOfLevelFour: {
    args: {
      ...sickness,
      heading: 'Working hours lost',
      'heading-level': 4,
      finding: 'One hour in 43 was lost to sickness.',
    },
    says: 'The heading’s words and level, and the sentence under it, can be the page’s own.',
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
    `area,value\nYork,1\nLeeds,2\n${Array.from({ length: rows - 2 }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: 2,
  sortable: false,
  settings: { area: 'York', benchmark: 'Leeds' },
  attributes: { area: 'York', where: 'group=Men', benchmark: 'England' },
  builtIn: { indicator: 'sickness-absence', area: 'E12000003', benchmark: 'K02000001' },
  rows: 'areas',
  marks: 'lengths',
};
