import '@commonweal/widgets/define/cy/league.js';
import '@commonweal/widgets/define/league.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './league.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/League',
  component: 'cw-league',
  argTypes,
  render: drawn('cw-league'),
};
export default meta;

export const AsInTheReport: Story = story(examples.asInTheReport);
export const OwnData: Story = story(examples.ownData);
export const SeveralHighlighted: Story = story(examples.severalHighlighted);
export const LowestFirst: Story = story(examples.lowestFirst);
export const ShowTopAndBottom: Story = story(examples.showTopAndBottom);
export const WithoutLimits: Story = story(examples.withoutLimits);
export const SomeWithoutLimits: Story = story(examples.someWithoutLimits);
export const Selectable: Story = story(examples.selectable);
export const MissingAndSuppressed: Story = story(examples.missingAndSuppressed);
export const AllMissing: Story = story(examples.allMissing);
export const OneRow: Story = story(examples.oneRow);
export const ManyRows: Story = story(examples.manyRows);
export const LongNames: Story = story(examples.longNames);
export const NoNumbers: Story = story(examples.noNumbers);
export const Narrow: Story = story(examples.narrow);
export const RightToLeft: Story = story(examples.rightToLeft);
export const DarkPage: Story = story(examples.darkPage);
export const Welsh: Story = story(examples.welsh);
export const TableInThePage: Story = story(examples.tableInThePage);
export const MoreThanOneValue: Story = story(examples.moreThanOneValue);
