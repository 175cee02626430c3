import '@commonweal/widgets/define/permalink.js';
import '@commonweal/widgets/define/cy/permalink.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Args } from '../support/example.js';
import { settings } from '../support/settings.js';
import { argTypes, story, type Story } from '../support/story.js';
import { examples } from './permalink.examples.js';

const meta: Meta<Args> = {
  title: 'Composing a page/Permalink',
  component: 'cw-permalink',
  argTypes,
  render: (args) => html`<cw-permalink ${settings(args)}></cw-permalink>`,
};
export default meta;

export const Button: Story = story(examples.button);
export const OwnWords: Story = story(examples.ownWords);
export const InWelsh: Story = {
  ...story(examples.inWelsh),
  render: () => html`<div lang="cy"><cw-permalink></cw-permalink></div>`,
};
