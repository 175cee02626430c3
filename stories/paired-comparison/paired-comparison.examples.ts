import type { Examples, Sample } from '../support/example.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL_BY_SEX, ALCOHOL_REGION, alcoholCsv, alcoholSource } from '../support/published.js';
import { ACTIVITIES } from '../support/shapes.js';
import { states } from '../support/states.js';

const report = { indicator: 'mortality', benchmark: 'E92000001' };
const region = { ...ALCOHOL_REGION, children: alcoholCsv(ALCOHOL_BY_SEX) };

const TWO_REGIONS = `area_code,area,sex,period,value,lower95,upper95
E92000001,England,Men,2015-17,63.38,63.21,63.55
E12000003,Yorkshire and The Humber,Men,2015-17,61.73,61.23,62.23
E92000001,England,Women,2015-17,63.77,63.60,63.95
E12000003,Yorkshire and The Humber,Women,2015-17,61.53,61.01,62.05
`;

export const examples = {
  ...states(ACTIVITIES),
  asInTheReport: {
    args: { ...report, mark: 'circle' },
    says: 'The area of each circle is proportional to the rate, as in the report of 2020.',
  },
  dots: {
    args: { ...report, mark: 'dot' },
    says: 'A dot for each area on one scale, and the difference in words and numbers.',
  },
  bars: {
    args: { ...report, mark: 'bar' },
    says: 'A bar for each area, one above the other.',
  },
  ownData: {
    args: region,
    says: 'CSV data between the tags: the South West and England, for men and for women.',
  },
  ownDataByAddress: {
    args: { ...ALCOHOL_REGION, file: ALCOHOL_BY_SEX, children: alcoholSource },
    says: 'The same file, loaded by `src`.',
  },
  ownDataByProperty: {
    args: {
      heading: 'Places on a course',
      data: [
        { area: 'Alderby', group: 'Baking', value: 12 },
        { area: 'Alderby', group: 'Bookbinding', value: 0 },
        { area: 'Alderby', group: 'Welsh', value: 15 },
        { area: 'Beckcombe', group: 'Baking', value: 18 },
        { area: 'Beckcombe', group: 'Bookbinding', value: 6 },
        { area: 'Beckcombe', group: 'Welsh', value: 15 },
      ],
      children: [{ note: INVENTED }],
    },
    says: 'Records that a script sets as the `data` property. A difference from zero has no percentage.',
  },
  ownDataAsJson: {
    args: {
      heading: 'Libraries open',
      children: [
        {
          json: [
            { group: 'Saturdays', Alderby: 5, Beckcombe: 3 },
            { group: 'Sundays', Alderby: 4, Beckcombe: 1 },
            { group: 'Mondays', Alderby: 2, Beckcombe: 2 },
          ],
        },
        { note: INVENTED },
      ],
    },
    says: 'Wide data as JSON between the tags, with a field for each side.',
  },
  anotherArea: {
    args: { ...region, heading: 'Alcohol-specific mortality, Bristol and England', areas: 'Bristol' },
    says: '`areas` names the area to compare with the benchmark.',
  },
  limits: {
    args: {
      heading: 'Healthy life expectancy at birth, England and Yorkshire and The Humber',
      benchmark: 'England',
      polarity: 'higher-is-better',
      children: [
        { csv: TWO_REGIONS },
        {
          source: [
            'Office for National Statistics, Health state life expectancies, UK: 2015 to 2017, released 12 December 2018. Open Government Licence v3.0.',
          ],
        },
      ],
    },
    says: 'With confidence limits, the widget shows outcomes.',
  },
  selectable: {
    args: { ...report, selectable: true },
    says: 'Each row has a button that selects it.',
  },
  sortedByDifference: {
    args: { ...report, sort: 'Difference descending' },
    says: 'Sort by either side, or by the difference.',
  },
  headingOfLevelFour: {
    args: {
      ...report,
      heading: 'Deaths per 100,000 people',
      'heading-level': 4,
      finding: 'Every rate is above that of England.',
    },
    says: 'You can set the heading, its level and the sentence under it.',
  },
} satisfies Examples;

/** Small data that test suites use with this widget. */
export const sample: Sample = {
  table: {
    caption: 'Journeys (invented)',
    head: ['Area', 'Walking', 'Cycling'],
    rows: [
      ['York', '1.5', '3.5'],
      ['Leeds', '2.5', '4.5'],
    ],
  },
  csv: 'area,cause,value\r\nYork,Cancer,1\r\nLeeds,Cancer,2\r\n',
  many: (rows) =>
    `area,cause,value\n${Array.from({ length: rows }, (_, at) => `York,Cause ${at + 1},${at + 1}\nLeeds,Cause ${at + 1},1\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { areas: 'York;Leeds' },
  builtIn: { indicator: 'mortality', benchmark: 'E92000001', mark: 'bar' },
  rows: 'groups',
  marks: 'lengths',
};
