import '@commonweal/widgets/define/bar-ranking.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './bar-ranking.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Bar ranking',
  component: 'cw-bar-ranking',
  argTypes,
  render: drawn('cw-bar-ranking'),
};
export default meta;

export const AsInTheReport: Story = story(examples.asInTheReport);
export const OwnData: Story = story(examples.ownData);
export const OwnDataByAddress: Story = story(examples.ownDataByAddress);
export const OwnDataByProperty: Story = story(examples.ownDataByProperty);
export const OwnDataAsJson: Story = story(examples.ownDataAsJson);
export const ColumnsNamedByHand: Story = story(examples.columnsNamedByHand);
export const OneGroupOfMany: Story = story(examples.oneGroupOfMany);
export const Limits: Story = story(examples.limits);
export const Dots: Story = story(examples.dots);
export const RightToLeftDots: Story = story(examples.rightToLeftDots);
export const LowestFirst: Story = story(examples.lowestFirst);
export const FromTheBenchmark: Story = story(examples.fromTheBenchmark);
export const BelowZero: Story = story(examples.belowZero);
export const AllTheSame: Story = story(examples.allTheSame);
export const ShowTen: Story = story(examples.showTen);
export const ShowTopAndBottom: Story = story(examples.showTopAndBottom);
export const WithoutJudgement: Story = {
  ...story(examples.withoutJudgement),
  name: 'Polarity: without judgement',
};
export const SortedByName: Story = story(examples.sortedByName);
export const SomeAreas: Story = story(examples.someAreas);
export const Selectable: Story = story(examples.selectable);
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
export const UnknownArea: Story = story(examples.unknownArea);
export const MoreThanOneValue: Story = story(examples.moreThanOneValue);
export const WarnFileNotThere: Story = { ...story(examples.warnFileNotThere), tags: ['missing-file'] };
