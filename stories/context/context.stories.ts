import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/context.js';
import '@commonweal/widgets/define/paired-comparison.js';
import '@commonweal/widgets/define/value.js';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Args } from '../support/example.js';
import { settings } from '../support/settings.js';
import { argTypes, story, type Story } from '../support/story.js';
import { examples, report } from './context.examples.js';

const men = { ...report, where: 'sex=Men' };

const meta: Meta<Args> = {
  title: 'Composing a page/Page context',
  component: 'cw-context',
  argTypes,
  render: (args): TemplateResult => html`
    <cw-context ${settings(args)}>
      <h2>Healthy life expectancy of men</h2>
      <p>
        It was <cw-value ${settings(men)}>56.4 years</cw-value>,
        <cw-value ${settings({ ...men, say: 'difference' })}>7.0 years lower</cw-value> than in England.
      </p>
      <cw-bar-ranking ${settings({ ...men, 'heading-level': 3 })}></cw-bar-ranking>
      <cw-paired-comparison
        ${settings({ ...report, comparators: '', areas: 'E12000003', 'heading-level': 3 })}
      ></cw-paired-comparison>
      <cw-choropleth-table ${settings({ ...report, emphasis: 'low', 'heading-level': 3 })}></cw-choropleth-table>
    </cw-context>
  `,
};
export default meta;

export const OneArea: Story = story(examples.oneArea);
