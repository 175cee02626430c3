import '@commonweal/widgets/define/stat.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './stat.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Stat',
  component: 'cw-stat',
  argTypes,
  render: drawn('cw-stat'),
};
export default meta;

export const BuiltIn: Story = story(examples.builtIn);
export const GrossValueAdded: Story = story(examples.grossValueAdded);
export const HealthResearch: Story = story(examples.healthResearch);
export const Significant: Story = story(examples.significant);
export const OwnData: Story = story(examples.ownData);
export const OwnDataByAddress: Story = story(examples.ownDataByAddress);
export const OwnDataByProperty: Story = story(examples.ownDataByProperty);
export const NoBenchmark: Story = story(examples.noBenchmark);
export const TwoLocalAreas: Story = story(examples.twoLocalAreas);
export const BenchmarkAndComparators: Story = story(examples.benchmarkAndComparators);
export const MissingFigure: Story = story(examples.missingFigure);
export const SeveralFigures: Story = story(examples.severalFigures);
export const Change: Story = story(examples.change);
export const Spark: Story = story(examples.spark);
export const SparkWithGap: Story = story(examples.sparkWithGap);
export const IllHealth: Story = story(examples.illHealth);
export const ShareOfNoWhole: Story = story(examples.shareOfNoWhole);
export const UnknownArea: Story = story(examples.unknownArea);
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
