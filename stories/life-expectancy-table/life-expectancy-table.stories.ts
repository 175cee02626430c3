import '@commonweal/widgets/define/life-expectancy-table.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inDarkPage, inNarrowBox, inRightToLeftPage } from '../support/boxes.js';
import { ALCOHOL, ALCOHOL_BY_SEX, alcoholCsv } from '../support/published.js';
import { settings } from '../support/settings.js';
import { AREAS_BY_SEX } from '../support/shapes.js';
import { argTypes, says, states, type Args, type Story } from '../support/states.js';

const meta: Meta<Args> = {
  title: 'The report’s figures/Life expectancy table',
  component: 'cw-life-expectancy-table',
  argTypes,
  render: ({ children, ...args }) =>
    html`<cw-life-expectancy-table ${settings(args)}>${children}</cw-life-expectancy-table>`,
};
export default meta;

const state = states(AREAS_BY_SEX);

export const AsInTheReport: Story = {
  parameters: says(
    'Healthy life expectancy at birth, 2015 to 2017, in Yorkshire and The Humber. No attribute is needed.',
  ),
};

export const OwnData: Story = {
  args: { ...ALCOHOL, children: alcoholCsv(ALCOHOL_BY_SEX) },
  parameters: says('A CSV file between the tags takes the place of the built-in figures.'),
};

export const Limits: Story = {
  args: { 'show-limits': true },
  parameters: says('`show-limits` writes the 95% confidence limits under each value.'),
};

export const ShadedByOutcome: Story = {
  args: { 'shade-by': 'outcome' },
  parameters: says('Better, similar or worse than England, with a sign and a word beside the colour.'),
};

export const Selectable: Story = {
  args: { selectable: true, area: 'York' },
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
