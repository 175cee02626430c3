import '@commonweal/widgets/define/area-picker.js';
import '@commonweal/widgets/define/cy/area-picker.js';
import '@commonweal/widgets/define/cy/group-picker.js';
import '@commonweal/widgets/define/cy/period-picker.js';
import '@commonweal/widgets/define/cy/picker-bar.js';
import '@commonweal/widgets/define/group-picker.js';
import '@commonweal/widgets/define/period-picker.js';
import '@commonweal/widgets/define/picker-bar.js';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Args } from '../support/example.js';
import { argTypes, story, type Story } from '../support/story.js';
import { examples } from './picker-bar.examples.js';

const period = html`<cw-period-picker></cw-period-picker>`;
const bar = (area: string, more: TemplateResult = period): TemplateResult =>
  html`<cw-picker-bar><cw-area-picker value=${area}></cw-area-picker>${more}</cw-picker-bar>`;

const meta: Meta<Args> = {
  title: 'Composing a page/Picker bar',
  component: 'cw-picker-bar',
  argTypes,
  render: () => bar('Leeds'),
};
export default meta;

export const Usual: Story = story(examples.usual);
export const NothingChosen: Story = { ...story(examples.nothingChosen), render: () => bar('') };
export const FourPickers: Story = {
  ...story(examples.fourPickers),
  render: () =>
    html`<cw-picker-bar
      ><cw-area-picker value="Leeds" compare></cw-area-picker>${period}<cw-group-picker
        dimension="Sex"
      ></cw-group-picker
    ></cw-picker-bar>`,
};
export const Welsh: Story = {
  ...story(examples.welsh),
  render: () => html`<div lang="cy">${bar('Wrecsam')}</div>`,
};
export const LongName: Story = {
  ...story(examples.longName),
  render: () => bar('Bournemouth, Christchurch and Poole and all that lies between them'),
};
export const WithContent: Story = {
  ...story(examples.withContent),
  render: () =>
    html`${bar('Leeds')}${Array.from({ length: 30 }, (_, n) => html`<p>Paragraph ${n + 1} of a page.</p>`)}`,
};
export const Narrow: Story = story(examples.narrow);
export const DarkPage: Story = story(examples.darkPage);
export const RightToLeft: Story = story(examples.rightToLeft);
