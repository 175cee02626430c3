import '@commonweal/widgets/define/cy/trend.js';
import '@commonweal/widgets/define/trend.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './trend.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Trend',
  component: 'cw-trend',
  argTypes,
  render: drawn('cw-trend'),
};
export default meta;

export const OneArea: Story = story(examples.oneArea);
export const Highlighted: Story = story(examples.highlighted);
export const FewAreas: Story = story(examples.fewAreas);
export const Multiples: Story = story(examples.multiples);
export const Groups: Story = story(examples.groups);
export const RecentTrend: Story = story(examples.recentTrend);
export const GapBreakProvisional: Story = story(examples.gapBreakProvisional);
export const Index: Story = story(examples.index);
export const OnePoint: Story = story(examples.onePoint);
export const TwoPoints: Story = story(examples.twoPoints);
export const AllMissing: Story = story(examples.allMissing);
export const ThirtyAreas: Story = story(examples.thirtyAreas);
export const LongNames: Story = story(examples.longNames);
export const Negative: Story = story(examples.negative);
export const Tiny: Story = story(examples.tiny);
export const Huge: Story = story(examples.huge);
export const Narrow: Story = story(examples.narrow);
export const RightToLeft: Story = story(examples.rightToLeft);
export const DarkPage: Story = story(examples.darkPage);
export const Welsh: Story = story(examples.welsh);
export const TableInThePage: Story = story(examples.tableInThePage);
export const NoPeriods: Story = story(examples.noPeriods);
