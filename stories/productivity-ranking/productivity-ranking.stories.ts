import '@commonweal/widgets/define/productivity-ranking.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage } from '../support/boxes.js';
import { ALCOHOL, ALCOHOL_PERSONS, alcoholCsv } from '../support/published.js';
import { settings } from '../support/settings.js';
import { AREAS } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

const meta: Meta<Args> = {
  title: 'The report’s figures/Productivity ranking',
  component: 'cw-productivity-ranking',
  argTypes,
  render: ({ children, ...args }) =>
    html`<cw-productivity-ranking ${settings(args)}>${children}</cw-productivity-ranking>`,
};
export default meta;

const state = states(AREAS);

export const AsInTheReport: Story = {
  parameters: says(
    'Gross value added for each hour worked in 2017, UK = 100. Ranks are by pounds an hour, so that rounding makes no ties.',
  ),
};

export const OwnData: Story = {
  args: { ...ALCOHOL, area: 'Torbay', children: alcoholCsv(ALCOHOL_PERSONS) },
  parameters: says('A CSV file between the tags takes the place of the built-in figures.'),
};

export const Limits: Story = {
  args: { ...ALCOHOL, area: 'Bristol', children: alcoholCsv(ALCOHOL_PERSONS) },
  parameters: says(
    'The built-in figures have no confidence limits. Where a file has them, each bar shows them.',
  ),
};

export const AnotherArea: Story = {
  args: { area: 'Wales' },
  parameters: says('`area` picks out another area than Yorkshire and The Humber.'),
};

export const FromTheBenchmark: Story = {
  args: { baseline: 'benchmark' },
  parameters: says('Bars grow from the UK, at 100.'),
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
