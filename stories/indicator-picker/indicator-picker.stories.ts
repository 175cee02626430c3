import '@commonweal/widgets/define/cy/indicator-picker.js';
import '@commonweal/widgets/define/indicator-picker.js';
import type { Meta } from '@storybook/web-components-vite';
import type { Args } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './indicator-picker.examples.js';

const meta: Meta<Args> = {
  title: 'Composing a page/Indicator picker',
  component: 'cw-indicator-picker',
  argTypes,
  render: drawn('cw-indicator-picker'),
};
export default meta;

export const NothingChosen: Story = story(examples.nothingChosen);
export const Chosen: Story = story(examples.chosen);
export const Radios: Story = story(examples.radios);
export const RadiosWithHint: Story = story(examples.radiosWithHint);
export const Label: Story = story(examples.label);
export const Hint: Story = story(examples.hint);
export const Error: Story = story(examples.error);
export const Unreadable: Story = story(examples.unreadable);
export const Narrow: Story = story(examples.narrow);
export const DarkPage: Story = story(examples.darkPage);
export const RightToLeft: Story = story(examples.rightToLeft);
