import '@commonweal/widgets/define/life-expectancy-table.js';
import '@commonweal/widgets/define/mortality-comparison.js';
import '@commonweal/widgets/define/sickness-absence-ranking.js';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../packages/widgets/themes/boxed.css';
import '../../packages/widgets/themes/govuk.css';
import '../../packages/widgets/themes/nhs.css';
import '../../packages/widgets/themes/ons.css';
import '../../packages/widgets/themes/plain.css';
import type { Args } from '../support/example.js';
import { story, type Story } from '../support/story.js';

/** A theme is a class on the page, a part of it or one widget. */
const themed = ({ theme }: Args): TemplateResult =>
  html`<div class=${`themed cw-theme-${String(theme)}`}>
    <cw-life-expectancy-table></cw-life-expectancy-table>
    <cw-sickness-absence-ranking></cw-sickness-absence-ranking>
    <cw-mortality-comparison></cw-mortality-comparison>
  </div>`;

const meta: Meta<Args> = {
  title: 'Composing a page/Themes',
  render: themed,
  argTypes: { theme: { control: 'select', options: ['plain', 'boxed', 'govuk', 'nhs', 'ons'] } },
};
export default meta;

export const Plain: Story = story({
  args: { theme: 'plain' },
  says: 'No rule on top and no space: for widgets in boxes or columns of the page’s own.',
});
export const Boxed: Story = story({ args: { theme: 'boxed' }, says: 'A thin border around each widget.' });
export const BoxedOnADarkPage: Story = story({ args: { theme: 'boxed' }, on: 'dark' });
export const Govuk: Story = story({
  args: { theme: 'govuk' },
  says: 'Near the colours and sizes of GOV.UK.',
});
export const GovukOnADarkPage: Story = story({ args: { theme: 'govuk' }, on: 'dark' });
export const Nhs: Story = story({ args: { theme: 'nhs' }, says: 'Near the cards and blues of NHS pages.' });
export const NhsOnADarkPage: Story = story({ args: { theme: 'nhs' }, on: 'dark' });
export const Ons: Story = story({
  args: { theme: 'ons' },
  says: 'Near the blues and greys of the Office for National Statistics.',
});
export const OnsOnADarkPage: Story = story({ args: { theme: 'ons' }, on: 'dark' });
