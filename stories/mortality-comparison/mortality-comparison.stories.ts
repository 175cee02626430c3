import '@commonweal/widgets/define/mortality-comparison.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage } from '../support/boxes.js';
import { ALCOHOL_BY_SEX, ALCOHOL_REGION, alcoholCsv } from '../support/published.js';
import { settings } from '../support/settings.js';
import { ACTIVITIES } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

const meta: Meta<Args> = {
  title: 'The report’s figures/Mortality comparison',
  component: 'cw-mortality-comparison',
  argTypes,
  render: ({ children, ...args }) =>
    html`<cw-mortality-comparison ${settings(args)}>${children}</cw-mortality-comparison>`,
};
export default meta;

const state = states(ACTIVITIES);

export const AsInTheReport: Story = {
  parameters: says(
    'Deaths per 100,000, 2015 to 2017, England beside Yorkshire and The Humber. There are no confidence limits, so no difference is called significant.',
  ),
};

export const OwnData: Story = {
  args: { ...ALCOHOL_REGION, children: alcoholCsv(ALCOHOL_BY_SEX) },
  parameters: says('A CSV file between the tags takes the place of the built-in figures.'),
};

export const Limits: Story = {
  args: { ...ALCOHOL_REGION, mark: 'dot', children: alcoholCsv(ALCOHOL_BY_SEX) },
  parameters: says(
    'The built-in figures have no confidence limits. Where a file has them, an outcome is stated.',
  ),
};

export const Dots: Story = {
  args: { mark: 'dot' },
  parameters: says('Two dots on one scale.'),
};

export const Bars: Story = {
  args: { mark: 'bar' },
  parameters: says('Two bars on one scale.'),
};

export const Circles: Story = {
  args: { mark: 'circle' },
  parameters: says('Circles with an area in proportion to the rate.'),
};

export const Selectable: Story = {
  args: { selectable: true },
  parameters: says('Each row has a button that picks it out.'),
};

export const MissingAndSuppressed: Story = state.missing;
export const AllMissing: Story = state.allMissing;
export const OneRow: Story = state.oneRow;
export const ManyRows: Story = state.manyRows;
export const LongNames: Story = state.longNames;
export const NoNumbers: Story = state.failed;
export const Narrow: Story = state.narrow;
export const NarrowAsInTheReport: Story = { decorators: [inNarrowBox] };
export const RightToLeft: Story = state.rightToLeft;
export const RightToLeftAsInTheReport: Story = { decorators: [inRightToLeftPage] };
export const DarkPage: Story = state.dark;
export const DarkPageAsInTheReport: Story = { decorators: [inDarkPage] };
export const TableInThePage: Story = state.tableInThePage;
