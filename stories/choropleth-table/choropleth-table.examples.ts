import type { Examples, Sample } from '../support/example.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv, alcoholSource } from '../support/published.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { states } from '../support/states.js';

const report = {
  indicator: 'healthy-life-expectancy',
  benchmark: 'E92000001',
  comparators: 'E12000003',
  emphasis: 'low',
};
const alcohol = { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) };

export const examples = {
  ...states(AREAS_BY_SEX),
  asInTheReport: {
    args: report,
    says: 'Shaded cells for men and women, the lowest standing out as in the report of 2020. Class breaks are round numbers; ▲ and ▼ mark values that differ significantly from the benchmark.',
  },
  ownData: {
    args: alcohol,
    says: 'CSV data between the tags, with a line for each area and sex.',
  },
  ownDataByAddress: {
    args: { ...ALCOHOL, file: ALCOHOL_BY_SEX, children: alcoholSource },
    says: 'The same file, loaded by `src`.',
  },
  ownDataByProperty: {
    args: {
      heading: 'Places on a course',
      data: [
        { area: 'Alderby', sex: 'Men', value: 12 },
        { area: 'Alderby', sex: 'Women', value: 18 },
        { area: 'Beckcombe', sex: 'Men', value: 9 },
        { area: 'Beckcombe', sex: 'Women', value: 0 },
        { area: 'Coldden', sex: 'Men', value: 21 },
        { area: 'Coldden', sex: 'Women', value: 15 },
      ],
      classes: 3,
      children: [{ note: INVENTED }],
    },
    says: 'Records that a script sets as the `data` property. Zero is a value like any other.',
  },
  ownDataAsJson: {
    args: {
      heading: 'Libraries open on Sundays',
      children: [
        {
          json: [
            { area: 'Alderby', winter: 3, summer: 5 },
            { area: 'Beckcombe', winter: 1, summer: 4 },
            { area: 'Coldden', winter: 0, summer: 2 },
            { area: 'Dunfield', winter: 2, summer: 2 },
          ],
        },
        { note: INVENTED },
      ],
      classes: 3,
    },
    says: 'Wide data as JSON between the tags, with a field for each column.',
  },
  limits: {
    args: { ...alcohol, 'show-limits': true },
    says: '`show-limits` shows the 95% confidence limits under each value.',
  },
  shadedByOutcome: {
    args: { ...report, 'shade-by': 'outcome' },
    says: 'Better, similar or worse than England, by comparing each area’s 95% confidence interval with England’s value. A sign in each cell and its word in the legend back up the colour.',
  },
  shadedByOutcomeLowerIsBetter: {
    args: { ...alcohol, 'shade-by': 'outcome', 'show-limits': true },
    says: 'If lower is better, an interval below the benchmark is better.',
  },
  shadedByOutcomeWithoutJudgement: {
    args: { ...alcohol, 'shade-by': 'outcome', polarity: 'none' },
    says: 'Without a polarity, areas are called higher or lower.',
  },
  sortedByValue: {
    args: { ...report, sort: 'value' },
    says: '`sort="value"` sorts by the first column of values, the better end first. The header of the areas then offers A to Z.',
  },
  noRoundBreaks: {
    args: {
      heading: 'Visitors to five museums and one castle',
      data: [
        { area: 'Alderby', value: 1200 },
        { area: 'Beckcombe', value: 1500 },
        { area: 'Coldden', value: 1900 },
        { area: 'Dunfield', value: 2100 },
        { area: 'Elmsworth', value: 2600 },
        { area: 'Fellgate', value: 480000 },
      ],
      children: [{ note: INVENTED }],
    },
    says: 'Round breaks would leave a class empty, so these classes are quantiles, and a note says why.',
  },
  manyColumns: {
    args: {
      heading: 'Visits to libraries by season',
      children: [
        {
          json: [
            { area: 'Alderby', winter: 31, spring: 45, summer: 52, autumn: 40 },
            { area: 'Beckcombe', winter: 18, spring: 24, summer: 41, autumn: 26 },
            { area: 'Coldden', winter: 8, spring: 12, summer: 22, autumn: 15 },
            { area: 'Dunfield', winter: 22, spring: 27, summer: 25, autumn: 29 },
          ],
        },
        { note: INVENTED },
      ],
    },
    says: 'With more than three columns of values, the legend is above the table at every width.',
  },
  quantiles: {
    args: { ...report, classes: 4, classify: 'quantile' },
    says: 'Four classes with about the same number of cells each.',
  },
  equalIntervals: {
    args: { ...report, classes: 6, classify: 'equal-interval' },
    says: 'Six classes of the same width.',
  },
  naturalBreaks: {
    args: { ...report, classes: 5, classify: 'jenks' },
    says: 'Five classes by Jenks’ method, which keeps similar values together.',
  },
  fixedBreaks: {
    args: { ...report, classify: 'fixed', breaks: '56; 58; 60; 62; 64; 70' },
    says: 'Classes between breaks that you set, including both ends.',
  },
  nineClasses: {
    args: { ...report, classes: 9 },
    says: 'Nine classes, the maximum. Text has enough contrast on every shade.',
  },
  blueRamp: {
    args: { ...report, classes: 9, ramp: 'blue' },
    says: '`ramp="blue"`: nine steps from pale to deep.',
  },
  purpleRamp: {
    args: { ...report, classes: 9, ramp: 'purple' },
    says: '`ramp="purple"`: nine steps from pale to deep.',
  },
  emphasisOnHighest: {
    args: { ...alcohol, emphasis: 'high' },
    says: '`emphasis="high"` makes the highest values stand out: darkest on a light page, brightest on a dark one.',
  },
  sortedByWomen: {
    args: { ...report, sort: 'Women descending' },
    says: 'Sort by any column, with the attribute `sort` or the button in its header.',
  },
  someAreas: {
    args: { ...report, areas: 'Leeds; Bradford; Wakefield; Kirklees; Calderdale', area: 'Leeds' },
    says: '`areas` keeps some areas. `area` highlights one of them.',
  },
  selectable: {
    args: { ...report, selectable: true, area: 'York' },
    says: 'Each row has a button that selects it. The Tab key reaches the buttons once; the arrow keys move between them.',
  },
  headingOfLevelFour: {
    args: {
      ...report,
      heading: 'Years in good health',
      'heading-level': 4,
      finding: 'York and North Yorkshire lead.',
    },
    says: 'You can set the heading, its level and the sentence under it.',
  },
  unknownKeyword: {
    args: { ...report, classify: 'quantiles' },
    says: 'A keyword that does not exist. The message lists those that do.',
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
  builtIn: {
    indicator: 'healthy-life-expectancy',
    benchmark: 'E92000001',
    comparators: 'E12000003',
    'shade-by': 'outcome',
    'show-limits': true,
  },
  rows: 'areas',
  marks: 'shades',
};
