import '@commonweal/widgets/define/productivity-ranking.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './productivity-ranking.examples.js';

const meta: Meta<Args> = {
  title: 'The report’s figures/Productivity ranking',
  component: 'cw-productivity-ranking',
  argTypes,
  render: drawn('cw-productivity-ranking'),
};
export default meta;

export const AsInTheReport: Story = story(examples.asInTheReport);
export const OwnData: Story = story(examples.ownData);
export const Limits: Story = story(examples.limits);
export const AnotherArea: Story = story(examples.anotherArea);
export const FromTheBenchmark: Story = story(examples.fromTheBenchmark);
export const Selectable: Story = story(examples.selectable);
export const MissingAndSuppressed: Story = story(examples.missingAndSuppressed);
export const AllMissing: Story = story(examples.allMissing);
export const OneRow: Story = story(examples.oneRow);
export const ManyRows: Story = story(examples.manyRows);
export const LongNames: Story = story(examples.longNames);
export const NoNumbers: Story = story(examples.noNumbers);
export const Narrow: Story = story(examples.narrow);
export const NarrowAsInTheReport: Story = story(examples.narrowAsInTheReport);
export const RightToLeft: Story = story(examples.rightToLeft);
export const RightToLeftAsInTheReport: Story = story(examples.rightToLeftAsInTheReport);
export const DarkPage: Story = story(examples.darkPage);
export const DarkPageAsInTheReport: Story = story(examples.darkPageAsInTheReport);
export const TableInThePage: Story = story(examples.tableInThePage);
