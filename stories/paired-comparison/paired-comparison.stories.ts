import '@commonweal/widgets/define/paired-comparison.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import alcoholUrl from '../data/alcohol-specific-mortality-by-sex-2016-18.csv?url&no-inline';
import { csv, json, note } from '../support/children.js';
import { INVENTED } from '../support/invented.js';
import { ALCOHOL_BY_SEX, ALCOHOL_REGION, alcoholCsv, alcoholSource } from '../support/published.js';
import { settings } from '../support/settings.js';
import { ACTIVITIES } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Paired comparison',
  component: 'cw-paired-comparison',
  argTypes,
  render: ({ children, ...args }) =>
    html`<cw-paired-comparison ${settings(args)}>${children}</cw-paired-comparison>`,
};
export default meta;

const state = states(ACTIVITIES);
const report = { indicator: 'mortality', benchmark: 'E92000001' };
const region = { ...ALCOHOL_REGION, children: alcoholCsv(ALCOHOL_BY_SEX) };

const TWO_REGIONS = `area_code,area,sex,period,value,lower95,upper95
E92000001,England,Men,2015-17,63.38,63.21,63.55
E12000003,Yorkshire and The Humber,Men,2015-17,61.73,61.23,62.23
E92000001,England,Women,2015-17,63.77,63.60,63.95
E12000003,Yorkshire and The Humber,Women,2015-17,61.53,61.01,62.05
`;

export const AsInTheReport: Story = {
  args: { ...report, mark: 'circle' },
  parameters: says('The area of each circle is in proportion to the rate, as in the report of 2020.'),
};

export const Dots: Story = {
  args: { ...report, mark: 'dot' },
  parameters: says('A dot for each area on one scale, and the difference in words and numbers.'),
};

export const Bars: Story = {
  args: { ...report, mark: 'bar' },
  parameters: says('A bar for each area, one under the other.'),
};

export const OwnData: Story = {
  args: region,
  parameters: says(
    'A CSV file written between the tags: the South West beside England, for men and for women.',
  ),
};

export const OwnDataByAddress: Story = {
  args: { ...ALCOHOL_REGION, src: alcoholUrl, children: alcoholSource },
  parameters: says('The same file, fetched from its address by `src`.'),
};

export const OwnDataByProperty: Story = {
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
    children: note(INVENTED),
  },
  parameters: says('Records that a script sets as the property `data`. From zero there is no per cent.'),
};

export const OwnDataAsJson: Story = {
  args: {
    heading: 'Libraries open',
    children: html`${json([
      { group: 'Saturdays', Alderby: 5, Beckcombe: 3 },
      { group: 'Sundays', Alderby: 4, Beckcombe: 1 },
      { group: 'Mondays', Alderby: 2, Beckcombe: 2 },
    ])}${note(INVENTED)}`,
  },
  parameters: says('The wide form, a field for each side, as JSON between the tags.'),
};

export const AnotherArea: Story = {
  args: { ...region, heading: 'Alcohol-specific mortality, Bristol and England', areas: 'Bristol' },
  parameters: says('`areas` names the area that is compared with the benchmark.'),
};

export const Limits: Story = {
  args: {
    heading: 'Healthy life expectancy at birth, England and Yorkshire and The Humber',
    benchmark: 'England',
    polarity: 'higher-is-better',
    children: html`${csv(TWO_REGIONS)}
      <p slot="source">
        Office for National Statistics, Health state life expectancies, UK: 2015 to 2017, released 12 December 2018.
        Open Government Licence v3.0.
      </p>`,
  },
  parameters: says('With confidence limits an outcome can be stated, and is.'),
};

export const Selectable: Story = {
  args: { ...report, selectable: true },
  parameters: says('Each row has a button that picks it out.'),
};

export const SortedByDifference: Story = {
  args: { ...report, sort: 'Difference descending' },
  parameters: says('The order can be that of either side, or of the difference.'),
};

export const HeadingOfLevelFour: Story = {
  args: {
    ...report,
    heading: 'Deaths per 100,000 people',
    'heading-level': 4,
    finding: 'Every rate is above that of England.',
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
