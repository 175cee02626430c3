import '@commonweal/widgets/define/choropleth-table.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import alcoholUrl from '../data/alcohol-specific-mortality-by-sex-2016-18.csv?url&no-inline';
import { json, note } from '../support/children.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv, alcoholSource } from '../support/published.js';
import { settings } from '../support/settings.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Choropleth table',
  component: 'cw-choropleth-table',
  argTypes,
  render: ({ children, ...args }) =>
    html`<cw-choropleth-table ${settings(args)}>${children}</cw-choropleth-table>`,
};
export default meta;

const state = states(AREAS_BY_SEX);
const report = {
  indicator: 'healthy-life-expectancy',
  benchmark: 'E92000001',
  comparators: 'E12000003',
  darker: 'low',
};
const alcohol = { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) };

export const AsInTheReport: Story = {
  args: report,
  parameters: says('A shaded cell for men and one for women. Darker is lower, as in the report of 2020.'),
};

export const OwnData: Story = {
  args: alcohol,
  parameters: says('A CSV file written between the tags: a line for each area and each sex.'),
};

export const OwnDataByAddress: Story = {
  args: { ...ALCOHOL, src: alcoholUrl, children: alcoholSource },
  parameters: says('The same file, fetched from its address by `src`.'),
};

export const OwnDataByProperty: Story = {
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
    children: note(INVENTED),
  },
  parameters: says('Records that a script sets as the property `data`. Zero is a value like any other.'),
};

export const OwnDataAsJson: Story = {
  args: {
    heading: 'Libraries open on Sundays',
    children: html`${json([
      { area: 'Alderby', winter: 3, summer: 5 },
      { area: 'Beckcombe', winter: 1, summer: 4 },
      { area: 'Coldden', winter: 0, summer: 2 },
      { area: 'Dunfield', winter: 2, summer: 2 },
    ])}${note(INVENTED)}`,
    classes: 3,
  },
  parameters: says('The wide form, a field for each column, as JSON between the tags.'),
};

export const Limits: Story = {
  args: { ...alcohol, 'show-limits': true },
  parameters: says('`show-limits` writes the 95% confidence limits under each value.'),
};

export const ShadedByOutcome: Story = {
  args: { ...report, 'shade-by': 'outcome' },
  parameters: says(
    'Better, similar or worse than England: the 95% interval of the area against the value of England. A sign and a word say it beside the colour.',
  ),
};

export const ShadedByOutcomeLowerIsBetter: Story = {
  args: { ...alcohol, 'shade-by': 'outcome', 'show-limits': true },
  parameters: says('Where lower is better, an interval below the benchmark is better.'),
};

export const ShadedByOutcomeWithoutJudgement: Story = {
  args: { ...alcohol, 'shade-by': 'outcome', polarity: 'none' },
  parameters: says('Without a polarity the words are higher and lower.'),
};

export const Quantiles: Story = {
  args: { ...report, classes: 4, classify: 'quantile' },
  parameters: says('Four classes that hold about the same number of cells each.'),
};

export const EqualIntervals: Story = {
  args: { ...report, classes: 6, classify: 'equal-interval' },
  parameters: says('Six classes of the same width.'),
};

export const NaturalBreaks: Story = {
  args: { ...report, classes: 5, classify: 'jenks' },
  parameters: says('Five classes by the method of Jenks, which keeps near values together.'),
};

export const FixedBreaks: Story = {
  args: { ...report, classify: 'fixed', breaks: '56; 58; 60; 62; 64; 70' },
  parameters: says('Classes between the breaks that the author names, the ends among them.'),
};

export const NineClasses: Story = {
  args: { ...report, classes: 9 },
  parameters: says('Nine classes, the most there can be. Text keeps its contrast on every shade.'),
};

export const BlueRamp: Story = {
  args: { ...report, classes: 9, ramp: 'blue' },
  parameters: says('`ramp="blue"`, nine shades of one hue.'),
};

export const PurpleRamp: Story = {
  args: { ...report, classes: 9, ramp: 'purple' },
  parameters: says('`ramp="purple"`, nine shades of one hue.'),
};

export const DarkerIsHigher: Story = {
  args: { ...alcohol, darker: 'high' },
  parameters: says('`darker="high"` gives the highest values the darkest shade.'),
};

export const SortedByWomen: Story = {
  args: { ...report, sort: 'Women descending' },
  parameters: says('Any column can be the order: by the attribute `sort`, or by the button in the header.'),
};

export const SomeAreas: Story = {
  args: { ...report, areas: 'Leeds; Bradford; Wakefield; Kirklees; Calderdale', area: 'Leeds' },
  parameters: says('`areas` keeps some areas. `area` picks one of them out.'),
};

export const Selectable: Story = {
  args: { ...report, selectable: true, area: 'York' },
  parameters: says(
    'Each row has a button that picks it out. The buttons are one stop of the tab key; arrows move.',
  ),
};

export const HeadingOfLevelFour: Story = {
  args: {
    ...report,
    heading: 'Years in good health',
    'heading-level': 4,
    finding: 'York and North Yorkshire lead.',
  },
  parameters: says('The heading’s words and level, and the sentence under it, can be the page’s own.'),
};

export const MissingAndSuppressed: Story = state.missing;
export const AllMissing: Story = state.allMissing;
export const OneRow: Story = state.oneRow;
export const ManyRows: Story = state.manyRows;
export const LongNames: Story = state.longNames;
export const NoNumbers: Story = state.failed;
export const Narrow: Story = state.narrow;
export const RightToLeft: Story = state.rightToLeft;
export const DarkPage: Story = state.dark;
export const TableInThePage: Story = state.tableInThePage;

export const UnknownKeyword: Story = {
  args: { ...report, classify: 'quantiles' },
  parameters: says('A keyword that does not exist is refused. The message names those that do.'),
};
