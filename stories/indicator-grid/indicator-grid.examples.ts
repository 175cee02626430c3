import type { Examples, Sample } from '../support/example.js';
import { INVENTED, SIZES } from '../support/invented.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { states } from '../support/states.js';
import { longCsv, many, SIX, UNDER_HEADINGS } from './figures.js';

const six = {
  benchmark: 'All districts',
  children: [{ csv: longCsv(SIX, 15) }, { note: INVENTED }],
};

export const examples = {
  ...states(AREAS_BY_SEX),
  ownData: {
    args: six,
    says: 'A long table between the tags, with the unit, direction and period of each indicator. One has no limits, so its values are not compared; one has no direction, so its values are only higher or lower.',
  },
  published: {
    args: { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) },
    says: 'One indicator for men, women and all people: a column for each.',
  },
  acrossAreas: {
    args: { ...six, across: 'areas' },
    says: '`across="areas"` makes a row for each indicator. The header of an area then sorts by its outcomes, since values of different indicators have no order.',
  },
  inDomains: {
    args: {
      benchmark: 'All districts',
      children: [{ csv: longCsv(UNDER_HEADINGS, 15) }, { note: INVENTED }],
    },
    says: 'A column `domain` names the heading that each indicator is under. An indicator without one stands before the others.',
  },
  domainsAcrossAreas: {
    args: {
      benchmark: 'All districts',
      across: 'areas',
      sort: 'Alderby',
      children: [{ csv: longCsv(UNDER_HEADINGS, 15) }, { note: INVENTED }],
    },
    says: 'With a row for each indicator, domains are headings of rows. However they are sorted, indicators stay under their headings.',
  },
  worseOnly: {
    args: { ...six, 'worse-only': true, sort: 'worse' },
    says: '`worse-only` leaves out areas and indicators without a value that is worse, as the reader’s own box does. `sort="worse"` puts those with most of them first, and says that this is no score.',
  },
  highlighted: {
    args: { ...six, area: 'Alderby' },
    says: '`area` highlights an area, and the headline says how it compares.',
  },
  notCompared: {
    args: { ...six, benchmark: '' },
    says: 'Without a benchmark no value is compared, so no cell has a colour or a sign.',
  },
  oneIndicator: {
    args: { ...six, indicators: 'Adults who smoke' },
    says: '`indicators` chooses some, in the order given. With one, the headline counts areas.',
  },
  sixtyIndicators: {
    args: {
      benchmark: 'All districts',
      children: [{ csv: longCsv(many(60), 30) }, { note: INVENTED }],
    },
    says: 'Sixty indicators of thirty areas, in a box that scrolls both ways. Names and headers stay in sight.',
  },
  welsh: {
    args: { benchmark: 'All districts', children: [{ csv: SIZES }, { note: INVENTED }] },
    says: 'On a Welsh page, with very small and very large figures in one table.',
    on: 'welsh',
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
  csv: 'area,value\r\nYork,1\r\nLeeds,2\r\n',
  many: (rows) =>
    `area,value\n${Array.from({ length: rows }, (_, at) => `Area ${at + 1},${at + 1}\n`).join('')}`,
  most: Infinity,
  sortable: true,
  settings: {},
  attributes: { benchmark: 'England', heading: 'Healthy life' },
  builtIn: { indicator: 'healthy-life-expectancy', benchmark: 'E92000001', comparators: 'E12000003' },
  rows: 'areas',
  marks: 'shades',
};
