import '@commonweal/widgets/define/cy/inequality.js';
import '@commonweal/widgets/define/inequality.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './inequality.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Inequality',
  component: 'cw-inequality',
  argTypes,
  render: drawn('cw-inequality'),
};
export default meta;

export const BuiltIn: Story = story(examples.builtIn);
export const OwnData: Story = story(examples.ownData);
export const WithPopulation: Story = story(examples.withPopulation);
export const Negative: Story = story(examples.negative);
export const NoDifference: Story = story(examples.noDifference);
export const Logarithms: Story = story(examples.logarithms);
export const OverTime: Story = story(examples.overTime);
export const OverTimeWithGap: Story = story(examples.overTimeWithGap);
export const Incomplete: Story = story(examples.incomplete);
export const SuppressedGroup: Story = story(examples.suppressedGroup);
export const OneGroup: Story = story(examples.oneGroup);
export const AllMissing: Story = story(examples.allMissing);
export const UnknownOrder: Story = story(examples.unknownOrder);
export const StatedOrder: Story = story(examples.statedOrder);
export const RowsAsGroups: Story = story(examples.rowsAsGroups);
export const LongNames: Story = story(examples.longNames);
export const Narrow: Story = story(examples.narrow);
export const RightToLeft: Story = story(examples.rightToLeft);
export const DarkPage: Story = story(examples.darkPage);
export const Welsh: Story = story(examples.welsh);
export const Tiny: Story = story(examples.tiny);
export const TableInThePage: Story = story(examples.tableInThePage);
