import '@commonweal/widgets/define/paired-comparison.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './paired-comparison.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Paired comparison',
  component: 'cw-paired-comparison',
  argTypes,
  render: drawn('cw-paired-comparison'),
};
export default meta;

export const AsInTheReport: Story = story(examples.asInTheReport);
export const Dots: Story = story(examples.dots);
export const Bars: Story = story(examples.bars);
export const OwnData: Story = story(examples.ownData);
export const OwnDataByAddress: Story = story(examples.ownDataByAddress);
export const OwnDataByProperty: Story = story(examples.ownDataByProperty);
export const OwnDataAsJson: Story = story(examples.ownDataAsJson);
export const AnotherArea: Story = story(examples.anotherArea);
export const Limits: Story = story(examples.limits);
export const Selectable: Story = story(examples.selectable);
export const SortedByDifference: Story = story(examples.sortedByDifference);
export const HeadingOfLevelFour: Story = story(examples.headingOfLevelFour);
export const MissingAndSuppressed: Story = story(examples.missingAndSuppressed);
export const AllMissing: Story = story(examples.allMissing);
export const OneRow: Story = story(examples.oneRow);
export const ManyRows: Story = story(examples.manyRows);
export const LongNames: Story = story(examples.longNames);
export const NoNumbers: Story = story(examples.noNumbers);
export const Narrow: Story = story(examples.narrow);
export const RightToLeft: Story = story(examples.rightToLeft);
export const DarkPage: Story = story(examples.darkPage);
export const TableInThePage: Story = story(examples.tableInThePage);
