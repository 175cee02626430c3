import '@commonweal/widgets/define/choropleth-table.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './choropleth-table.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Choropleth table',
  component: 'cw-choropleth-table',
  argTypes,
  render: drawn('cw-choropleth-table'),
};
export default meta;

export const AsInTheReport: Story = story(examples.asInTheReport);
export const OwnData: Story = story(examples.ownData);
export const OwnDataByAddress: Story = story(examples.ownDataByAddress);
export const OwnDataByProperty: Story = story(examples.ownDataByProperty);
export const OwnDataAsJson: Story = story(examples.ownDataAsJson);
export const Limits: Story = story(examples.limits);
export const ShadedByOutcome: Story = story(examples.shadedByOutcome);
export const ShadedByOutcomeLowerIsBetter: Story = story(examples.shadedByOutcomeLowerIsBetter);
export const ShadedByOutcomeWithoutJudgement: Story = {
  ...story(examples.shadedByOutcomeWithoutJudgement),
  name: 'Polarity: shaded by outcome without judgement',
};
export const SortedByValue: Story = story(examples.sortedByValue);
export const NoRoundBreaks: Story = story(examples.noRoundBreaks);
export const ManyColumns: Story = story(examples.manyColumns);
export const Quantiles: Story = story(examples.quantiles);
export const EqualIntervals: Story = story(examples.equalIntervals);
export const NaturalBreaks: Story = story(examples.naturalBreaks);
export const FixedBreaks: Story = story(examples.fixedBreaks);
export const NineClasses: Story = story(examples.nineClasses);
export const BlueRamp: Story = story(examples.blueRamp);
export const PurpleRamp: Story = story(examples.purpleRamp);
export const EmphasisOnHighest: Story = story(examples.emphasisOnHighest);
export const SortedByWomen: Story = story(examples.sortedByWomen);
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
export const UnknownKeyword: Story = story(examples.unknownKeyword);
