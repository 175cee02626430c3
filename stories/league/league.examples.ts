import type { Examples, Sample } from '../support/example.js';
import { INVENTED, SIZES } from '../support/invented.js';
import { ALCOHOL, ALCOHOL_BY_SEX, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
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
    args: { ...men, area: 'E06000010' },
    says: 'The figures for men from the report’s first figure. Hull’s rank is a range, and a caveat shows how uncertain a rank in the middle is.',
  },
  ownData: {
    args: alcohol,
    says: 'CSV data between the tags. The Isles of Scilly have no value of their own, so they come last, with the reason.',
  },
  severalHighlighted: {
    args: { ...men, area: 'Leeds; York' },
    says: 'Two areas highlighted by the author, each with the ranks it could have.',
  },
  lowestFirst: {
    args: { ...alcohol, sort: 'value ascending' },
    says: 'With `sort="value ascending"` ranks count from the lowest value.',
  },
  showTopAndBottom: {
    args: { ...men, show: 'top 5, bottom 5' },
    says: 'Five at each end of the ranks by value. The button between them shows the rest.',
  },
  withoutLimits: {
    args: {
      heading: 'Libraries open on Sundays',
      children: [{ csv: 'area,value\nAlderby,5\nBeckcombe,4\nColdden,1\nDunfield,4\n' }, { note: INVENTED }],
    },
    says: 'Without confidence limits ranks are by value alone, and a caveat says so. Two areas share a rank.',
  },
  someWithoutLimits: {
    args: {
      heading: 'Adults who cycle',
      area: 'Dunfield',
      children: [
        {
          csv: 'area,value (%),lower95,upper95\nAlderby,31,29,33\nBeckcombe,27,24,30\nColdden,12,10,14\nDunfield,25,,\n',
        },
        { note: INVENTED },
      ],
    },
    says: 'An area without limits takes up a rank but has no range.',
  },
  selectable: {
    args: { ...men, selectable: true, area: 'York' },
    says: 'Each row has a button that selects it.',
  },
  moreThanOneValue: {
    args: { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'Each area has a value for men and one for women. The widget names the column to filter by.',
  },
  welsh: {
    args: {
      benchmark: 'All districts',
      where: 'indicator=Money that changed hands',
      children: [{ csv: SIZES }, { note: INVENTED }],
    },
    says: 'On a Welsh page, with very large figures.',
    on: 'welsh',
  },
} satisfies Examples;

/** Sample data for the test suites. */
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
    `area,value,lower95,upper95\n${Array.from({ length: rows }, (_, at) => `Area ${at + 1},${at + 1},${at},${at + 3}\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { where: 'group=Men', benchmark: 'England', selectable: true },
  builtIn: { ...men, area: 'E06000014', selectable: true },
  rows: 'areas',
  marks: 'none',
};
