import '@commonweal/widgets/define/cy/area-profile.js';
import '@commonweal/widgets/define/area-profile.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './area-profile.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Area profile',
  component: 'cw-area-profile',
  argTypes,
  render: drawn('cw-area-profile'),
};
export default meta;

export const Yorkshire: Story = story(examples.yorkshire);
export const TwoAreas: Story = story(examples.twoAreas);
export const WithoutJudgement: Story = story(examples.withoutJudgement);
export const InDomains: Story = story(examples.inDomains);
export const BeyondTheRange: Story = story(examples.beyondTheRange);
export const FewAreas: Story = story(examples.fewAreas);
export const NoBenchmark: Story = story(examples.noBenchmark);
export const NoAreaNamed: Story = story(examples.noAreaNamed);
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
