import '@commonweal/widgets/define/cy/value.js';
import '@commonweal/widgets/define/value.js';
import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Args, Example } from '../support/example.js';
import { argTypes, drawn, story, type Story } from '../support/story.js';
import { examples } from './value.examples.js';

const meta: Meta<Args> = {
  title: 'Generic elements/Value',
  component: 'cw-value',
  argTypes,
};
export default meta;

const element = drawn('cw-value');
/** A story of a sentence. */
const sentence = ({ within: [before, after] = ['', ''], ...example }: Example): Story => ({
  ...story(example),
  render: (args) => html`<p>${before}${element(args)}${after}</p>`,
});

export const Value: Story = sentence(examples.value);
export const Difference: Story = sentence(examples.difference);
export const Worse: Story = sentence(examples.worse);
export const NotSignificant: Story = sentence(examples.notSignificant);
export const NoLimits: Story = sentence(examples.noLimits);
export const Rank: Story = sentence(examples.rank);
export const Change: Story = sentence(examples.change);
export const Sentence: Story = sentence(examples.sentence);
export const Suppressed: Story = sentence(examples.suppressed);
