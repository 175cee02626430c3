import '@commonweal/widgets/define/cy/area-picker.js';
import '@commonweal/widgets/define/area-picker.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './area-picker.examples.js';

const meta: Meta<Args> = {
  title: 'Composing a page/Area picker',
  component: 'cw-area-picker',
  argTypes,
  render: drawn('cw-area-picker'),
};
export default meta;

export const NothingChosen: Story = story(examples.nothingChosen);
export const Chosen: Story = story(examples.chosen);
export const Hint: Story = story(examples.hint);
export const Error: Story = story(examples.error);
export const Compare: Story = story(examples.compare);
export const Neighbours: Story = story(examples.neighbours);
export const OnlySome: Story = story(examples.onlySome);
export const FromAFile: Story = story(examples.fromAFile);
export const LongNames: Story = story(examples.longNames);
export const Unreadable: Story = story(examples.unreadable);
export const Narrow: Story = story(examples.narrow);
export const DarkPage: Story = story(examples.darkPage);
export const RightToLeft: Story = story(examples.rightToLeft);
