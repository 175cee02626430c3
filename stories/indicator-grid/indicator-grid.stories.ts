import '@commonweal/widgets/define/cy/indicator-grid.js';
import '@commonweal/widgets/define/indicator-grid.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './indicator-grid.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Indicator grid',
  component: 'cw-indicator-grid',
  argTypes,
  render: drawn('cw-indicator-grid'),
};
export default meta;

export const OwnData: Story = story(examples.ownData);
export const Published: Story = story(examples.published);
export const AcrossAreas: Story = story(examples.acrossAreas);
export const InDomains: Story = story(examples.inDomains);
export const DomainsAcrossAreas: Story = story(examples.domainsAcrossAreas);
export const WorseOnly: Story = story(examples.worseOnly);
export const Highlighted: Story = story(examples.highlighted);
export const NotCompared: Story = story(examples.notCompared);
export const OneIndicator: Story = story(examples.oneIndicator);
export const SixtyIndicators: Story = story(examples.sixtyIndicators);
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
